/**
 * Pictures of what is told, drawn with d3: what a picture shows stands in a table beside it, too. What makes a picture is set as
 * attributes, so that one that is saved looks the same.
 */
let width;
let labels;
const LANE = 26;
const ROW = 11;
const MOST_ROWS = 12;
const INK = 'currentColor';
const COLOURS = ['#3b82c4', '#c8702e', '#3d9a6a', '#b0508f', '#8878bd', '#a08a1f'];
const day = text => new Date(`${text}T00:00:00Z`);

/** As wide as there is room, on a phone with shorter labels. */
function measure() {
  [width, labels] = narrow.matches ? [560, 130] : [1000, 270];
}

measure();
narrow.addEventListener('change', () => {
  measure();
  drawn.clear();
  drawPictures();
});

const pictures = [
  {name: 'timeline', rows: timelineRows, draw: drawTimeline},
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
    element('details', {}, element('summary', {}, say('picture.table')), element('div', {class: 'table', tabindex: 0,
      role: 'region', 'aria-label': say('picture.table')})));
}

/** What is drawn depends on what is known and asked for; of the day only where it stands, and what stands on it. */
function refresh(picture) {
  const figure = document.getElementById(`picture-${picture.name}`);
  const key = JSON.stringify([view.moment, view.possible, filters.map(it => view[it])]);
  const svg = d3.select(figure.querySelector('svg'));
  if (drawn.get(picture.name)?.key !== key) {
    const rows = picture.rows();
    const time = scale();
    figure.hidden = rows.length === 0;
    svg.selectAll('*').remove();
    if (rows.length > 0) {
      picture.draw(svg, rows, time);
      tabulate(figure.querySelector('.table'), rows);
    }
    drawn.set(picture.name, {key, time, isEmpty: rows.length === 0});
  }
  if (!drawn.get(picture.name).isEmpty) {
    marker(svg, drawn.get(picture.name));
  }
}

/** One scale for all pictures of a moment: from the first day that anything may have been on to the last that is shown. */
function scale() {
  const first = d3.min(timelineRows(), it => it.from) ?? given.days[0];
  const last = given.days.at(-1);
  return d3.scaleUtc([day(first < last ? first : given.days[0]), d3.utcDay.offset(day(last), 1)], [labels, width - 12]).clamp(true);
}

function canvas(svg, height, time) {
  svg.attr('viewBox', `0 0 ${width} ${height + 28}`).attr('width', '100%')
    .attr('font-family', 'system-ui, sans-serif').attr('font-size', 13).attr('fill', INK);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height})`)
    .call(d3.axisBottom(time).ticks(6).tickSizeOuter(0));
  svg.append('line').attr('class', 'now').attr('y1', 0).attr('y2', height).attr('stroke', INK).attr('stroke-dasharray', '3 3');
}

/** Where the day is, and what lies ahead of it: only what the day has passed since it was drawn last changes. */
function marker(svg, picture) {
  const now = given.days[view.day];
  const x = picture.time(day(now));
  svg.select('.now').attr('x1', x).attr('x2', x);
  picture.shapes ??= svg.selectAll('[data-from]').nodes().sort((one, other) => d3.ascending(one.dataset.from, other.dataset.from));
  const passed = d3.bisector(it => it.dataset.from).right(picture.shapes, now);
  for (let i = Math.min(passed, picture.passed ?? 0); i < Math.max(passed, picture.passed ?? picture.shapes.length); i++) {
    picture.shapes[i].setAttribute('opacity', i < passed ? 1 : 0.35);
  }
  picture.passed = passed;
}

/** A lane for each name, as many rows high as it needs, each with its top. */
function lanes(svg, names, rowsOf = () => 1) {
  let y = 0;
  return new Map(names.map(name => {
    const top = y;
    y += rowsOf(name) * ROW + LANE - ROW;
    svg.append('text').attr('x', labels - 8).attr('y', (top + y) / 2 + 4).attr('text-anchor', 'end')
      .text(shortened(name, labels / 7.7)).append('title').text(name);
    svg.append('line').attr('x1', labels).attr('x2', width).attr('y1', y).attr('y2', y).attr('stroke', INK).attr('opacity', 0.15);
    return [name, top];
  }));
}

/** In which of the rows of its lane each is drawn, so that none covers another as long as there is room. */
function stacked(rows, time) {
  const ends = new Map();
  rows.sort((one, other) => d3.ascending(one.from, other.from)).forEach(it => {
    const taken = ends.get(it.what) ?? [];
    const left = time(day(it.from));
    const free = taken.findIndex(end => end < left);
    it.row = free >= 0 ? free : taken.length < MOST_ROWS ? taken.length : MOST_ROWS - 1;
    taken[it.row] = Math.max(left + 8, time(day(it.to)) + 4) + 1;
    ends.set(it.what, taken);
  });
  return name => ends.get(name).length;
}

const shortened = (text, most) => ([...text].length <= most ? text : `${[...text].slice(0, Math.floor(most) - 1).join('')}…`);
const unique = values => [...new Set(values)];

function openable(shapes) {
  shapes.attr('data-from', it => it.from ?? it.to).style('cursor', 'pointer')
    .on('click', (event, it) => openEvidence(it.entry, view.moment))
    .append('title').text(it => `${it.what}: ${it.how}`);
  return shapes;
}

/** The developments with a date, each in the lane of its first storyline, from the first to the last day that it may have been on. */
function timelineRows() {
  const all = section('developments');
  if (!all) {
    return [];
  }
  return entriesIn(all, {...view, day: given.days.length - 1}).flatMap(number => {
    const it = known(given.entries[number].d, view.moment);
    const [date, from, to] = it?.date ?? [];
    return it?.w && (from || to)
      ? [{entry: number, d: given.entries[number].d, what: it.storylines?.[0] ?? say('none'), how: `${date}: ${it.w}`, from: from ?? to,
          to: to ?? from, isExact: from === to, modality: it.modality, links: it.links ?? []}]
      : [];
  });
}

function drawTimeline(svg, rows, time) {
  const names = unique(rows.map(it => it.what)).sort((one, other) => (one === say('none')) - (other === say('none')) || d3.ascending(one, other));
  const rowsOf = stacked(rows, time);
  canvas(svg, d3.sum(names, it => rowsOf(it) * ROW + LANE - ROW), time);
  const tops = lanes(svg, names, rowsOf);
  const y = it => tops.get(it.what) + LANE / 2 + it.row * ROW;
  const byNumber = new Map(rows.map(it => [it.d, it]));
  const arcs = rows.flatMap(it => it.links.map(([relation, to]) => [it, byNumber.get(to), relation])).filter(([, to]) => to);
  svg.append('g').attr('fill', 'none').attr('stroke', INK).attr('opacity', 0.3).selectAll('path').data(arcs).join('path')
    .attr('d', ([one, other]) => arc(time(day(one.from)), y(one), time(day(other.from)), y(other)))
    .append('title').text(([one, other, relation]) => `${one.how} – ${relation} – ${other.how}`);
  const shapes = svg.append('g').selectAll('rect').data(rows).join('rect')
    .attr('x', it => time(day(it.from)) - 4).attr('y', it => y(it) - (it.isExact ? 4 : 3))
    .attr('width', it => Math.max(8, time(day(it.to)) - time(day(it.from)) + 8)).attr('height', it => (it.isExact ? 8 : 6))
    .attr('rx', 4).attr('fill', it => (it.modality === 'occurred' ? COLOURS[0] : 'none')).attr('fill-opacity', it => (it.isExact ? 1 : 0.35))
    .attr('stroke', it => (it.modality === 'denied' ? COLOURS[1] : COLOURS[0]))
    .attr('stroke-dasharray', it => (it.modality === 'occurred' ? null : '2 2'));
  openable(shapes);
}

function arc(x1, y1, x2, y2) {
  const path = d3.path();
  path.moveTo(x1, y1);
  path.quadraticCurveTo((x1 + x2) / 2, Math.min(y1, y2) - Math.min(60, 8 + Math.abs(x1 - x2) / 4), x2, y2);
  return path.toString();
}

/** Where something stands from a day on until it is otherwise: of every key that is found among entries. */
function spells(name, keyOf, valueOf) {
  const it = section(name);
  const open = new Map();
  const rows = [];
  for (let i = 0; it && i < given.days.length; i++) {
    const now = new Map();
    entriesIn(it, {...view, day: i}).forEach(number => {
      const entry = given.entries[number];
      const key = keyOf(entry.f, entry);
      if (key) {
        now.set(key, {value: valueOf(entry.f, entry), number});
      }
    });
    for (const [key, row] of open) {
      if (now.get(key)?.value !== row.how) {
        rows.push({...row, to: given.days[i]});
        open.delete(key);
      }
    }
    for (const [key, {value, number}] of now) {
      if (!open.has(key)) {
        open.set(key, {what: key, how: value, from: given.days[i], entry: number});
      }
    }
  }
  return rows.concat([...open.values()].map(row => ({...row, to: given.days.at(-1), isOpen: true})));
}

function agreementRows() {
  return spells('agreements', it => it.title ?? it.id, it => it.status);
}

function stanceRows() {
  return spells('stances', it => it.issue && `${it.issue} – ${it.holder}`, it => it.stance ?? '?')
    .sort((one, other) => d3.ascending(one.what, other.what));
}

function frameRows() {
  const it = section('frames');
  return it
    ? entriesIn(it, {...view, day: given.days.length - 1}).flatMap(number => {
        const {frame: what, since, lastUsed, holders} = given.entries[number].f;
        const from = since?.[1] ?? since?.[2];
        const to = lastUsed?.[2] ?? lastUsed?.[1] ?? from;
        return from ? [{what, how: holders ?? '', from, to, entry: number}] : [];
      })
    : [];
}

function drawBands(svg, rows, time) {
  const names = unique(rows.map(it => it.what));
  const kinds = unique(rows.map(it => it.how));
  canvas(svg, names.length * LANE, time);
  const tops = lanes(svg, names);
  const bands = svg.append('g').selectAll('g').data(rows).join('g');
  const top = it => tops.get(it.what) + 5;
  const left = it => time(day(it.from));
  const length = it => Math.max(4, time(day(it.to)) - left(it));
  openable(bands).append('rect').attr('x', left).attr('y', top).attr('width', length).attr('height', LANE - 10)
    .attr('fill', it => COLOURS[kinds.indexOf(it.how) % COLOURS.length]).attr('fill-opacity', 0.25)
    .attr('stroke', it => COLOURS[kinds.indexOf(it.how) % COLOURS.length]);
  bands.append('text').attr('pointer-events', 'none').attr('x', it => left(it) + 4).attr('y', it => top(it) + 12)
    .text(it => (length(it) > 20 ? shortened(it.how, length(it) / 7) : ''));
}

/** Of each sum of money how much it is from day to day, from the least to the most that it may be. */
function moneyRows() {
  return sections.filter(it => ['investment', 'pledged', 'loans', 'projectTotals'].includes(it.name)).flatMap(it => {
    const at = {...view, day: given.days.length - 1};
    const measures = unique(numbersIn(it, at).flatMap(number => Object.entries(given.entries[number].f ?? {}))
      .filter(([, value]) => Array.isArray(value) && value.length === 2).map(([name]) => name));
    return measures.flatMap(measure => spells(it.name,
      f => f.currency && f[measure] && [heading(it.heading), f.statuses, measure === 'total' ? '' : measure, money(f)].filter(part => part).join(', '),
      f => JSON.stringify(f[measure])).map(row => {
        const [low, high] = JSON.parse(row.how);
        return {...row, low, high, how: `${low ?? ''} – ${high ?? ''}`, isPledged: it.name === 'pledged',
          currency: money(given.entries[row.entry].f)};
      }));
  });
}

/** What is of another currency, or of another price basis, is never told on one scale. */
const money = ({currency, basis}) => (basis ? `${currency} (${basis})` : currency);

function drawMoney(svg, rows, time) {
  const names = unique(rows.map(it => it.what));
  const currencies = unique(rows.map(it => it.currency));
  const high = 150;
  canvas(svg, currencies.length * high + names.length * 18, time);
  currencies.forEach((currency, i) => {
    const of = rows.filter(it => it.currency === currency);
    const most = d3.max(of, it => it.high ?? it.low) || 1;
    const y = d3.scaleLinear([0, most], [(i + 1) * high - 8, i * high + 24]).nice();
    svg.append('g').attr('transform', `translate(${labels},0)`).call(d3.axisLeft(y).ticks(4).tickFormat(round));
    svg.append('text').attr('x', labels + 6).attr('y', i * high + 14).attr('font-weight', 'bold').text(currency);
    of.forEach(it => drawSum(svg, it, time, y, COLOURS[names.indexOf(it.what) % COLOURS.length]));
  });
  names.forEach((name, i) => {
    const at = currencies.length * high + i * 18 + 10;
    const isPledged = rows.find(it => it.what === name).isPledged;
    svg.append('line').attr('x1', labels).attr('x2', labels + 24).attr('y1', at).attr('y2', at).attr('stroke-width', 3)
      .attr('stroke', COLOURS[i % COLOURS.length]).attr('stroke-dasharray', isPledged ? '6 3' : null);
    svg.append('text').attr('x', labels + 32).attr('y', at + 4).text(name);
  });
}

const round = sum => new Intl.NumberFormat(language, {notation: 'compact'}).format(sum);

/** A sum that is told exactly as a line, a range as a band; a ceiling has its upper edge alone, a floor its lower. */
function drawSum(svg, it, time, y, colour) {
  const x1 = time(day(it.from));
  const x2 = Math.max(x1 + 2, time(day(it.to)));
  const shape = openable(svg.append('g').datum(it));
  if (it.low !== it.high && it.high !== null) {
    shape.append('rect').attr('x', x1).attr('width', x2 - x1).attr('y', y(it.high)).attr('height', y(it.low ?? 0) - y(it.high))
      .attr('fill', colour).attr('fill-opacity', 0.2);
  }
  [it.low, it.high].filter(edge => edge !== null).forEach(edge => shape.append('line').attr('x1', x1).attr('x2', x2)
    .attr('y1', y(edge)).attr('y2', y(edge)).attr('stroke', colour).attr('stroke-width', 3)
    .attr('stroke-dasharray', it.isPledged ? '6 3' : null));
}

function tabulate(place, rows) {
  const money = rows.some(it => it.currency);
  const columns = money ? ['what', 'from', 'to', 'low', 'high'] : ['what', 'how', 'from', 'to'];
  place.replaceChildren(element('table', {},
    element('thead', {}, element('tr', {}, columns.map(it => element('th', {scope: 'col'}, say(`column.${it}`))))),
    element('tbody', {}, rows.map(row =>
      element('tr', {}, columns.map(it => element('td', {dir: 'auto'}, row[it] === null ? '' : String(row[it] ?? ''))))))));
}

function save(svg, name) {
  const copy = svg.cloneNode(true);
  copy.setAttribute('color', '#111');
  copy.insertBefore(Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'title'),
    {textContent: `${document.title}: ${say(`picture.${name}`)}, ${asked(view)}`}), copy.firstChild);
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
  const link = element('a', {href: url, download: `${document.title} ${name}.svg`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
