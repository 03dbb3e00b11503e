/**
 * Pictures of what is told, drawn with d3: what a picture shows stands in a table beside it, too. What makes a picture is set as
 * attributes, so that one that is saved looks the same.
 */

measure();
narrow.addEventListener('change', () => {
  measure();
  drawn.clear();
  drawPictures();
});

const pictures = [
  {name: 'timeline', rows: timelineRows, draw: drawTimeline, note: undatedOf},
  {name: 'money', rows: moneyRows, draw: drawMoney},
  {name: 'frames', rows: frameRows, draw: drawBands},
  {name: 'agreements', rows: agreementRows, draw: drawBands},
  {name: 'stances', rows: stanceRows, draw: drawBands},
];
const drawn = new Map();

function drawPictures() {
  const place = document.getElementById('pictures');
  if (place.dataset.language !== language) {
    place.dataset.language = language;
    drawn.clear();
    place.replaceChildren(element('h2', {}, say('pictures')), ...pictures.map(it => frame(it)));
  }
  pictures.forEach(it => refresh(it));
}

function frame({name}) {
  const svg = d3.create('svg').attr('role', 'img').attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('aria-label', say(`picture.${name}`)).node();
  return element('figure', {id: `picture-${name}`},
    element('figcaption', {}, say(`picture.${name}`), ' ',
      element('button', {type: 'button', class: 'save', onclick: () => save(svg, name)}, say('picture.save'))),
    element('div', {class: 'drawing', tabindex: 0, role: 'region', 'aria-label': say(`picture.${name}`)}, svg),
    element('p', {class: 'aside', hidden: true}),
    element('details', {ontoggle: () => tabulate({name})}, element('summary', {}, say('picture.table')), element('div', {class: 'table', tabindex: 0,
      role: 'region', 'aria-label': say('picture.table')})));
}

/** What is drawn depends on what is known and asked for; of the day only where it stands, and what stands on it. */
function refresh(picture) {
  const figure = document.getElementById(`picture-${picture.name}`);
  const key = JSON.stringify([view.moment, view.possible, filters.map(it => view[it])]);
  const svg = d3.select(figure.querySelector('svg'));
  if (drawn.get(picture.name)?.key !== key) {
    const rows = picture.rows();
    const timeline = drawn.get('timeline'); // the first that is drawn
    const time = scale(timeline?.key === key ? timeline.rows : rows);
    figure.hidden = rows.length === 0;
    svg.selectAll('*').remove();
    if (rows.length > 0) {
      picture.draw(svg, rows, time);
    }
    const note = picture.note?.(rows) ?? '';
    figure.querySelector('.aside').textContent = note;
    figure.querySelector('.aside').hidden = note === '';
    drawn.set(picture.name, {key, time, rows});
    tabulate(picture);
  }
  if (drawn.get(picture.name).rows.length > 0) {
    marker(svg, drawn.get(picture.name));
  }
}

/** Where the day is, and what lies ahead of it: only what the day has passed since it was drawn last changes. */
function marker(svg, picture) {
  const now = given.days[view.day];
  const x = picture.time(day(now));
  svg.select('.now').attr('x1', x).attr('x2', x);
  picture.shapes ??= svg.selectAll('[data-from]').nodes().sort((one, other) => day(one.dataset.from) - day(other.dataset.from));
  const passed = d3.bisector(it => day(it.dataset.from)).right(picture.shapes, day(now));
  for (let i = Math.min(passed, picture.passed ?? 0); i < Math.max(passed, picture.passed ?? picture.shapes.length); i++) {
    picture.shapes[i].setAttribute('opacity', i < passed ? 1 : 0.35);
  }
  picture.passed = passed;
}

/** What is drawn, in a table: of a busy pair long, and so only where it is asked for. A row opens what it rests on. */
function tabulate({name}) {
  const {rows, isTold} = drawn.get(name) ?? {};
  const figure = document.getElementById(`picture-${name}`);
  if (!rows || isTold || !figure.querySelector('details').open) {
    return;
  }
  drawn.get(name).isTold = true;
  const since = rows.some(it => it.isSpell) ? 'since' : 'from';
  const columns = rows.some(it => it.currency) ? ['what', since, 'to', 'low', 'high'] : ['what', 'how', since, 'to'];
  const cell = (row, it) => (it === 'to' && row.isOpen ? say('still') : String((it === 'since' ? row.from : row[it]) ?? ''));
  const opened = row => element('button', {type: 'button', class: 'item', onclick: () => openEvidence(row.entry, view.moment)}, told(row.what));
  figure.querySelector('.table').replaceChildren(element('table', {},
    element('thead', {}, element('tr', {}, columns.map(it => element('th', {scope: 'col'}, say(`column.${it}`))))),
    element('tbody', {}, rows.map(row => element('tr', {}, columns.map(it =>
      element('td', {}, it === 'what' ? opened(row) : told(cell(row, it)))))))));
}

function save(svg, name) {
  const copy = svg.cloneNode(true);
  copy.setAttribute('color', '#111');
  copy.insertBefore(Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'title'),
    {textContent: `${document.title}: ${say(`picture.${name}`)}, ${askedInAll()}`}), copy.firstChild);
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
  const link = element('a', {href: url, download: `${document.title} ${name}.svg`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
