/** How rows are drawn: in lanes, as bands, as sums. */

let width;
let labels;
let above;
const LANE = 26;
const ROW = 11;
const MOST_ROWS = 12;
const SMALL = 12;
const FEWEST_LETTERS = 3;
const INK = 'currentColor';
const COLOURS = ['#3b82c4', '#c8702e', '#3d9a6a', '#b0508f', '#8878bd', '#a08a1f'];

/** As wide as there is room; where that is little the name of a lane stands above it, so that nothing of either is out of sight. */
function measure() {
  width = document.querySelector('main').clientWidth;
  [labels, above] = width < 1100 ? [56, 18] : [width / 3, 0];
}

/** How high a lane of so many rows is. */
const laneHeight = rows => above + rows * ROW + LANE - ROW;

const OPEN = 20; // how far a mark reaches at the least to the side on which it is open
const TIP = 8;
const WING = 2;

// where one day is not known, the other
const begin = it => day(it.from ?? it.to);
const end = it => day(it.to ?? it.from);

/** Whether a row is open at its beginning, and at its end: no day is known, or it goes on beyond those that are told. */
const isOpenAhead = it => !it.from || Boolean(it.isFirst);
const isOpenAfter = it => !it.to || Boolean(it.isOpen);

/** One scale for all pictures of a moment: over all days that anything in the timeline may be on, and all that are shown. */
function scale(timeline) {
  const first = d3.min([...timeline.map(begin), day(given.days[0])]);
  const last = d3.max([...timeline.map(end), day(given.days.at(-1))]);
  const left = labels + (timeline.every(it => it.from) ? 0 : OPEN);
  return d3.scaleLinear([first, last + 1], [left, width - OPEN]).clamp(true);
}

function canvas(svg, height, time) {
  svg.attr('viewBox', `0 0 ${width} ${height + 28}`).attr('width', '100%')
    .attr('font-family', 'system-ui, sans-serif').attr('font-size', 13).attr('fill', INK);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height})`)
    .call(d3.axisBottom(time).tickValues(ticks(time.domain())).tickFormat(tick).tickSizeOuter(0))
    .call(write).call(thin, time);
  svg.append('line').attr('class', 'now').attr('y1', 0).attr('y2', height).attr('stroke', INK).attr('stroke-dasharray', '3 3');
}

/** The days between two that are round: years where these are far apart, else whatever JavaScript's dates tell of a like time. */
function ticks([first, last]) {
  if (last - first > CYCLE.days) {
    return d3.ticks(like(first).year, like(last).year, 6).filter(Number.isInteger).map(it => day(`${it}-01-01`));
  }
  const {date, days} = like(first);
  return d3.utcTicks(date, new Date((last - days) * MILLISECONDS_A_DAY), 6).map(it => it / MILLISECONDS_A_DAY + days).filter(Number.isInteger);
}

/** One of JavaScript's dates that is of the same month and day, how many days before the day it is, and the year of the day. */
function like(number) {
  const cycles = Math.floor(number / CYCLE.days);
  const days = cycles * CYCLE.days;
  const date = new Date((number - days) * MILLISECONDS_A_DAY);
  return {date, days, year: date.getUTCFullYear() + cycles * CYCLE.years};
}

/** A year as it is written elsewhere, of more than four digits too; a month or day where it is none that begins a year. */
function tick(number) {
  const {date, year} = like(number);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1
    ? `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
    : new Intl.DateTimeFormat(language, {month: 'short', timeZone: 'UTC', ...(date.getUTCDate() > 1 ? {day: 'numeric'} : {})}).format(date);
}

/** Writes at an axis as elsewhere in its picture. */
const write = axis => axis.attr('font-family', null).attr('font-size', SMALL);

/** Leaves the words of a tick out where there is no room: none covers another, or leaves the picture. */
function thin(axis, time) {
  let free = 0;
  axis.selectAll('.tick text').each(function (it) {
    const half = this.getComputedTextLength() / 2;
    if (time(it) - half < free || time(it) + half > width) {
      this.remove();
    } else {
      free = time(it) + half + ROW;
    }
  });
}

/** The lanes of rows, with their names, in their order. */
const lanesOf = rows => [...new Map(rows.map(it => [it.lane, it.name ?? it.what]))];

/** A lane for each, as many rows high as it needs, with the top of these. */
function drawLanes(svg, lanes, rowsOf = () => 1) {
  let y = 0;
  return new Map(lanes.map(([lane, name]) => {
    const top = y;
    y += laneHeight(rowsOf(lane));
    const text = above
      ? fit(svg.append('text').attr('y', top + 14), name, width)
      : fit(svg.append('text').attr('x', labels - 8).attr('y', (top + y) / 2 + 4).attr('text-anchor', 'end'), name, labels - 10);
    text.append('title').text(name);
    svg.append('line').attr('x1', above ? 0 : labels).attr('x2', width).attr('y1', y).attr('y2', y).attr('stroke', INK).attr('opacity', 0.15);
    return [lane, top + above];
  }));
}

/** As much of a text as there is room for; nothing where that is too little to be read. */
function fit(text, words, room) {
  const whole = isolated(words);
  for (let most = Math.max(1, Math.min([...whole].length, Math.ceil(room / 5))); ; most--) {
    const shown = shortened(whole, most);
    const isNothing = shown !== whole && shown.replace(/[…\u2068\u2069]/g, '').length < FEWEST_LETTERS;
    text.text(isNothing ? '' : shown);
    if (isNothing || text.node().getComputedTextLength() <= room) {
      return text;
    }
  }
}

/** In which of the rows of its lane each is drawn, so that none covers another as long as there is room; of what lies beneath, that it does. */
function stacked(rows, time) {
  const ends = new Map();
  const reaches = new Map(rows.map(it => [it, reach(it, time)]));
  rows.sort((one, other) => reaches.get(one)[0] - reaches.get(other)[0] || begin(one) - begin(other)).forEach(it => {
    const taken = ends.get(it.lane) ?? [];
    const [left, right] = reaches.get(it);
    const free = taken.findIndex(end => end < left);
    it.isBeneath = free < 0 && taken.length === MOST_ROWS;
    it.row = free >= 0 ? free : Math.min(taken.length, MOST_ROWS - 1);
    taken[it.row] = Math.max(right, it.isBeneath ? taken[it.row] : 0) + 1;
    ends.set(it.lane, taken);
  });
  return lane => ends.get(lane).length;
}

/**
 * From where to where a row is drawn: what has no end up to a day on which it lasts, or to the end of the picture where it begins
 * later; what has no beginning from that of the picture on.
 */
function reach(it, time, now = -Infinity) {
  const [first, last] = time.range();
  const left = it.from ? time(day(it.from)) - it.margin : first - OPEN;
  const right = it.to ? time(day(it.to)) + it.margin : day(it.from) <= now ? time(now) : last;
  return [left, Math.max(right, left + (isOpenAfter(it) ? OPEN : 4))];
}

/** The outline of a row: round where it begins and ends, an arrow on a side on which it is open. */
function outline(it, time, now) {
  const [left, right] = reach(it, time, now);
  const tip = Math.min(TIP, (right - left) / 2);
  const path = d3.path();
  path.moveTo(left + tip, it.middle - it.half);
  turn(path, it, right, tip, isOpenAfter(it));
  turn(path, it, left, -tip, isOpenAhead(it));
  path.closePath();
  return path.toString();
}

/** On to where a row ends and around it: to the right from above to beneath, to the left, where the tip is less than nothing, back. */
function turn(path, {middle, half}, x, tip, isOpen) {
  const side = Math.sign(tip);
  const [near, far] = [middle - side * half, middle + side * half];
  if (isOpen) {
    path.lineTo(x - tip, near);
    path.lineTo(x - tip, near - side * WING);
    path.lineTo(x, middle);
    path.lineTo(x - tip, far + side * WING);
    path.lineTo(x - tip, far);
  } else {
    const radius = Math.min(4, half, Math.abs(tip));
    path.arcTo(x, near, x, middle, radius);
    path.arcTo(x, far, x - tip, far, radius);
  }
}

const unique = values => [...new Set(values)];

function openable(shapes) {
  shapes.attr('data-from', it => it.from ?? it.to).style('cursor', 'pointer')
    .on('click', (event, it) => openEvidence(entryOf(it), view.moment))
    .append('title').text(it => `${it.name ?? it.what}: ${it.how}${it.mark ? `, ${say(`mark.${it.mark}`)}` : ''}`);
  return shapes;
}

function drawTimeline(svg, rows, time) {
  const lanes = lanesOf(rows).sort(([one], [other]) => (one === null) - (other === null) || d3.ascending(one, other));
  rows.forEach(it => {
    it.margin = 4;
    it.half = it.isExact ? 4 : 3;
  });
  const rowsOf = stacked(rows, time);
  canvas(svg, d3.sum(lanes, ([lane]) => laneHeight(rowsOf(lane))), time);
  const tops = drawLanes(svg, lanes, rowsOf);
  rows.forEach(it => {
    it.middle = tops.get(it.lane) + LANE / 2 + it.row * ROW;
  });
  const byNumber = new Map(rows.map(it => [it.d, it]));
  const arcs = rows.flatMap(it => it.links.map(([relation, to]) => [it, byNumber.get(to), relation])).filter(([, to]) => to);
  svg.append('g').attr('fill', 'none').attr('stroke', INK).attr('opacity', 0.3).selectAll('path').data(arcs).join('path')
    .attr('d', ([one, other]) => arc(time(begin(one)), one.middle, time(begin(other)), other.middle))
    .append('title').text(([one, other, relation]) => `${one.how} – ${relation} – ${other.how}`);
  const shapes = svg.append('g').selectAll('path').data(rows).join('path')
    .attr('class', 'bar').attr('d', it => outline(it, time))
    .attr('fill', it => (it.modality === 'occurred' ? COLOURS[0] : 'none')).attr('fill-opacity', it => (it.isExact ? 1 : 0.35))
    .attr('stroke', it => (it.modality === 'denied' ? COLOURS[1] : COLOURS[0]))
    .attr('stroke-dasharray', it => (it.modality === 'occurred' ? null : '2 2'));
  openable(shapes);
}

function arc(x1, y1, x2, y2) {
  const path = d3.path();
  path.moveTo(x1, y1);
  const higher = Math.min(y1, y2);
  const rise = Math.min(60, 8 + Math.abs(x1 - x2) / 4, 2 * higher - 4); // half of it is reached: no arc leaves its picture
  path.quadraticCurveTo((x1 + x2) / 2, higher - rise, x2, y2);
  return path.toString();
}

function drawBands(svg, rows, time) {
  const lanes = lanesOf(rows);
  const kinds = unique(rows.map(it => it.how));
  canvas(svg, lanes.length * laneHeight(1), time);
  const tops = drawLanes(svg, lanes);
  const bands = svg.append('g').selectAll('g').data(rows).join('g');
  rows.forEach(it => {
    it.margin = 0;
    it.half = LANE / 2 - 5;
    it.middle = tops.get(it.lane) + LANE / 2;
  });
  openable(bands).append('path').attr('class', 'bar').attr('d', it => outline(it, time))
    .attr('fill', it => COLOURS[kinds.indexOf(it.how) % COLOURS.length]).attr('fill-opacity', it => (it.mark ? 0.06 : 0.25))
    .attr('stroke', it => COLOURS[kinds.indexOf(it.how) % COLOURS.length]).attr('stroke-dasharray', it => (it.mark ? '3 3' : null));
  bands.append('text').attr('pointer-events', 'none').attr('y', it => it.middle + 4)
    .each(function (it) {
      const [left, right] = reach(it, time);
      const start = left + (isOpenAhead(it) ? TIP : 4);
      fit(d3.select(this).attr('x', start), it.how, right - start - (isOpenAfter(it) ? TIP : 4));
    });
}

function drawMoney(svg, rows, time) {
  const lanes = lanesOf(rows);
  const looks = new Map(lanes.map(([lane], i) => [lane, look(i, rows.find(it => it.lane === lane).isPledged)]));
  const currencies = unique(rows.map(it => it.currency));
  const high = 150;
  canvas(svg, currencies.length * high + lanes.length * 18, time);
  currencies.forEach((currency, i) => {
    const of = rows.filter(it => it.currency === currency);
    const [least, most] = d3.extent([0, ...of.flatMap(it => [it.low, it.high].filter(edge => edge !== null))]);
    const y = d3.scaleLinear([least, most || (least < 0 ? 0 : 1)], [(i + 1) * high - 8, i * high + 24]).nice();
    svg.append('g').attr('transform', `translate(${labels},0)`).call(d3.axisLeft(y).ticks(4).tickFormat(round)).call(write);
    svg.append('text').attr('x', labels + 6).attr('y', i * high + 14).attr('font-weight', 'bold').text(currency);
    of.forEach(it => drawSum(svg, it, time, y, looks.get(it.lane)));
  });
  const left = above ? 0 : labels;
  lanes.forEach(([lane, name], i) => {
    const at = currencies.length * high + i * 18 + 10;
    const {colour, dashes} = looks.get(lane);
    svg.append('line').attr('x1', left).attr('x2', left + 24).attr('y1', at).attr('y2', at).attr('stroke-width', 3)
      .attr('stroke', colour).attr('stroke-dasharray', dashes);
    fit(svg.append('text').attr('x', left + 32).attr('y', at + 4), name, width - left - 32).append('title').text(name);
  });
}

/** A colour, and where there are more than colours, dashes; what is pledged has long ones. */
function look(nth, isPledged) {
  return {colour: COLOURS[nth % COLOURS.length], dashes: isPledged ? '6 3' : [null, '2 2', '8 2 2 2'][Math.floor(nth / COLOURS.length) % 3]};
}

const round = sum => new Intl.NumberFormat(language, {notation: 'compact'}).format(sum);

/** A sum that is told exactly as a line, one that is only possible as dots, a range as a band; a ceiling has its upper edge alone, a floor its lower. */
function drawSum(svg, it, time, y, {colour, dashes}) {
  const x1 = time(day(it.from));
  const x2 = Math.max(x1 + 2, time(day(it.to)));
  const shape = openable(svg.append('g').datum(it));
  if (it.low !== it.high && it.high !== null) {
    shape.append('rect').attr('x', x1).attr('width', x2 - x1).attr('y', y(it.high)).attr('height', y(it.low ?? Math.min(0, it.high)) - y(it.high))
      .attr('fill', colour).attr('fill-opacity', it.mark ? 0.08 : 0.2);
  }
  [it.low, it.high].filter(edge => edge !== null).forEach(edge => shape.append('line').attr('x1', x1).attr('x2', x2)
    .attr('y1', y(edge)).attr('y2', y(edge)).attr('stroke', colour).attr('stroke-width', it.mark ? 1.5 : 3)
    .attr('stroke-dasharray', it.mark ? '1 4' : dashes));
}
