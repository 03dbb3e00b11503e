/**
 * Pictures of what is told, drawn with d3: what a picture shows stands in a table beside it, too. What makes a picture is set as
 * attributes, so that one that is saved looks the same.
 */

measure();
new ResizeObserver(([{target}]) => {
  if (target.clientWidth !== width) {
    measure();
    drawn.clear();
    place();
    draw();
  }
}).observe(document.querySelector('main'));

/** Beside the state on a desk; on a phone after it, for whoever reads and for whoever goes from one to the next by keys. */
function place() {
  document.getElementById('states')[narrow.matches ? 'after' : 'before'](document.getElementById('pictures'));
}
place();

const SPELL = ['what', 'how', 'since', 'stands', 'to'];
const pictures = [
  {name: 'timeline', rows: timelineRows, draw: drawTimeline, columns: ['what', 'how', 'from', 'to']},
  {name: 'money', rows: moneyRows, draw: drawMoney, columns: ['what', 'low', 'high', 'stands', 'to']},
  {name: 'frames', rows: frameRows, draw: drawBands, columns: ['what', 'how', 'since', 'last']},
  {name: 'agreements', rows: agreementRows, draw: drawBands, columns: SPELL},
  {name: 'stances', rows: stanceRows, draw: drawBands, columns: SPELL},
];
const drawn = new Map();

function drawPictures() {
  const all = document.getElementById('pictures');
  if (all.dataset.language !== language) {
    all.dataset.language = language;
    drawn.clear();
    all.replaceChildren(element('h2', {}, say('pictures')), ...pictures.map(it => frame(it)));
  }
  pictures.forEach(it => refresh(it));
  all.hidden = [...all.querySelectorAll('figure')].every(it => it.hidden);
}

function frame(picture) {
  const {name} = picture;
  const svg = d3.create('svg').attr('role', 'img').attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('aria-label', say(`picture.${name}`)).node();
  return element('figure', {id: `picture-${name}`},
    element('figcaption', {}, say(`picture.${name}`), ' ',
      element('button', {type: 'button', class: 'save', onclick: () => save(svg, name)}, say('picture.save'))),
    element('div', {class: 'drawing', tabindex: 0, role: 'region', 'aria-label': say(`picture.${name}`)}, svg),
    element('p', {class: 'aside', hidden: true}),
    element('details', {ontoggle: () => tabulate(picture)}, element('summary', {}, say('picture.table')), element('div', {class: 'table', tabindex: 0,
      role: 'region', 'aria-label': say('picture.table')})));
}

/** What is drawn depends on what is known and asked for; of the day only where it stands, and what stands on it. */
function refresh(picture) {
  const figure = document.getElementById(`picture-${picture.name}`);
  const key = JSON.stringify([view.moment, view.possible, filters.map(it => view[it])]);
  const svg = d3.select(figure.querySelector('svg'));
  if (drawn.get(picture.name)?.key !== key) {
    const {rows, undated = 0} = picture.rows();
    const timeline = drawn.get('timeline'); // the first that is drawn
    const time = scale(timeline?.key === key ? timeline.rows : rows);
    figure.hidden = rows.length + undated === 0;
    figure.querySelectorAll('.drawing, .save, details').forEach(it => {
      it.hidden = rows.length === 0;
    });
    svg.selectAll('*').remove();
    if (rows.length > 0) {
      picture.draw(svg, rows, time);
    }
    const beneath = rows.filter(it => it.isBeneath).length;
    const notes = [undated && say('undated', {n: undated}), beneath && say('beneath', {n: beneath})].filter(it => it);
    figure.querySelector('.aside').textContent = notes.join(' ');
    figure.querySelector('.aside').hidden = notes.length === 0;
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
  picture.open ??= svg.selectAll('.bar').filter(it => !it.to);
  picture.open.attr('d', it => outline(it, picture.time, day(now)));
  picture.shapes ??= svg.selectAll('[data-from]').nodes().sort((one, other) => day(one.dataset.from) - day(other.dataset.from));
  const passed = d3.bisector(it => day(it.dataset.from)).right(picture.shapes, day(now));
  for (let i = Math.min(passed, picture.passed ?? 0); i < Math.max(passed, picture.passed ?? picture.shapes.length); i++) {
    picture.shapes[i].setAttribute('opacity', i < passed ? 1 : 0.35);
  }
  picture.passed = passed;
}

/** What is drawn, in a table: of a busy pair long, and so only where it is asked for. A row opens what it rests on. */
function tabulate({name, columns}) {
  const {rows, isTold} = drawn.get(name) ?? {};
  const figure = document.getElementById(`picture-${name}`);
  if (!rows || isTold || !figure.querySelector('details').open) {
    return;
  }
  drawn.get(name).isTold = true;
  figure.querySelector('.table').replaceChildren(element('table', {},
    element('thead', {}, element('tr', {}, columns.map(it => element('th', {scope: 'col'}, say(`column.${it}`))))),
    element('tbody', {}, rows.map(row => element('tr', {}, columns.map(it => element('td', {class: it}, cell(row, it))))))));
}

/** A stop at which something is otherwise: where not every day is one, it may have been so before. */
const stopped = day => (given.daysBy === 'day' ? day : say('by', {day}));

/** What stands in a column. */
function cell(row, column) {
  switch (column) {
    case 'what':
      return [element('button', {type: 'button', class: 'item', onclick: () => openEvidence(entryOf(row), view.moment)}, told(folded(row.name ?? row.what))),
        row.mark ? element('span', {class: `mark ${row.mark}`}, say(`mark.${row.mark}`)) : ''];
    case 'stands':
      return row.isFirst ? say('by', {day: row.from}) : stopped(row.from);
    case 'to':
      return row.isOpen ? say('still') : row.isSpell ? stopped(row.to) : row.to ?? '';
    default:
      return told(folded(String(row[column] ?? '')));
  }
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
