/** The state, section by section; of a long one the beginning, until all of it is asked for. */
const MOST_SHOWN = 40;
const unfolded = new Set();

/** A column for each state that is shown, with a slot for each section: what has not changed stays where it is. */
let columns = [];

function drawStates() {
  const states = shownStates();
  if (columns.length !== states.length || columns.language !== language) {
    columns = states.map(makeColumn);
    columns.language = language;
    const place = document.getElementById('states');
    place.className = states.length > 1 ? 'two' : '';
    place.replaceChildren(...columns.map(it => it.element));
  }
  columns.forEach((it, i) => fill(it, states[i], i === 0 ? before(states[i]) : null, states.length > 1));
}

/** The stop before this one, on the slider that was moved last; none at its beginning. */
function before(it) {
  const stops = {...it, [it.moved]: it[it.moved] - 1};
  return stops[it.moved] < 0 ? null : stops;
}

function makeColumn() {
  const title = element('p', {class: 'when'});
  const nothing = element('p', {class: 'nothing'});
  const filtered = element('p', {class: 'aside filtered'});
  const topics = new Map();
  sections.forEach(it => {
    const slot = {section: it, key: '', element: element('div')};
    topics.set(it.topic, [...(topics.get(it.topic) ?? []), slot]);
  });
  const parts = [...topics].map(([topic, slots]) => ({
    slots,
    element: element('section', {class: 'topic'}, element('h2', {}, heading(topic)), slots.map(it => it.element)),
  }));
  return {title, nothing, filtered, parts, element: element('div', {class: 'state'}, title, filtered, nothing, parts.map(it => it.element))};
}

function fill(column, at, earlier, isOneOfTwo) {
  column.title.hidden = !isOneOfTwo;
  column.title.replaceChildren(element('span', {}, told(asked(at))));
  column.told = 0;
  column.fresh = 0;
  column.without = 0;
  column.parts.forEach(part => {
    part.element.hidden = part.slots.filter(slot => {
      const standing = standingIn(slot.section, at, earlier);
      if (!isAside(slot.section)) {
        column.told += standing.numbers.length;
        column.fresh += standing.fresh.size;
        column.without += numbersIn(slot.section, at).length - standing.numbers.length;
      }
      if (standing.key !== slot.key) {
        slot.key = standing.key;
        slot.element.replaceChildren(...(standing.isEmpty ? [] : [drawSection(slot.section, at, standing)]));
      }
      return !standing.isEmpty;
    }).length === 0;
  });
  column.nothing.hidden = column.told + column.without > 0;
  const isAnythingKnown = part('developments') && numbersIn(part('developments'), at).length > 0;
  column.nothing.textContent = say(isAnythingKnown ? 'nothing' : 'nothing.known');
  column.filtered.hidden = column.without === 0;
  column.filtered.textContent = say('filtered', {n: column.without});
}

/** What tells of the record and not of the state. */
const isAside = it => it === part('developments') || it === part('notShown');

/** What stands in a section, what of it is new at this step, and what does so no more. */
function standingIn(it, at, earlier) {
  const numbers = entriesIn(it, at);
  const past = earlier ? entriesIn(it, earlier) : numbers;
  const [then, now] = [new Set(past), new Set(numbers)];
  const isFolded = numbers.length > MOST_SHOWN && !unfolded.has(it.number);
  const shown = isFolded ? numbers.slice(0, MOST_SHOWN) : numbers;
  const fresh = new Set(past === numbers || it === part('notShown') ? [] : numbers.filter(number => !then.has(number)));
  const sentences = new Set([...fresh].map(number => given.entries[number].w));
  const earlierSentences = new Set(past.filter(number => !now.has(number)).map(number => given.entries[number].w));
  const changed = new Set(isAside(it) ? [] : [...fresh].filter(number => earlierSentences.has(given.entries[number].w)));
  const gone = past === numbers || isAside(it)
    ? []
    : past.filter(number => !now.has(number) && !sentences.has(given.entries[number].w)).slice(0, MOST_SHOWN);
  return {
    numbers, shown, fresh, changed, gone, isFolded,
    isEmpty: numbers.length === 0 && gone.length === 0,
    key: [at.moment, numbers.length, shown, shown.filter(number => fresh.has(number)), gone].join(';'),
  };
}

function drawSection(it, at, {numbers, shown, fresh, changed, gone, isFolded}) {
  const list = element('ul', {class: 'items'}, shown.map(number => drawEntry(number, at, changed.has(number) ? 'changed' : fresh.has(number) ? 'new' : '')));
  const more = isFolded
    ? element('button', {type: 'button', class: 'more', onclick: () => unfold(it.number)}, say('all', {n: numbers.length}))
    : '';
  const before = gone.length
    ? element('ul', {class: 'gone', 'aria-label': say('gone')}, gone.map(number => drawGone(number, at)))
    : '';
  const title = element('h3', {}, heading(it.heading), ' ', element('span', {class: 'count'}, String(numbers.length)));
  const body = [list, more, before];
  const name = {class: 'section', [it.own ? 'data-part' : 'data-section']: it.name, 'data-number': it.number};
  return it === part('developments')
    ? element('details', {...name, ...(unfolded.has('*') ? {open: true} : {}),
        ontoggle: event => (event.target.open ? unfolded.add('*') : unfolded.delete('*'))},
        element('summary', {}, title), body)
    : element('section', name, title, body);
}

/** Shows all of a section, and gives the focus to the first of what was not there. */
function unfold(number) {
  unfolded.add(number);
  draw();
  requestAnimationFrame(() => document.querySelectorAll(`[data-number="${number}"] .item`)[MOST_SHOWN]?.focus());
}

function sentenceOf(entry, moment) {
  if (entry.x) {
    return say(`leftOut.${entry.x}`, {n: entry.c});
  }
  if (entry.d === undefined) {
    return entry.w;
  }
  const it = known(entry.d, moment);
  const by = entry.by ? `; ${entry.by}` : '';
  return it?.w ? `${it.date[0]}: ${it.w}${by}` : given.developments[entry.d][0];
}

/** @param step what this step did to it: new, changed in how sure it is or in what it rests on, or nothing */
function drawEntry(number, at, step) {
  const entry = given.entries[number];
  if (entry.x) {
    const said = element('span', {class: 'told aside'}, sentenceOf(entry, at.moment));
    return element('li', {'data-entry': number},
      entry.e ? element('button', {type: 'button', class: 'item', onclick: () => openEvidence(number, at.moment)}, said) : said);
  }
  const marks = [step, entry.m && entry.m !== 'certain' ? entry.m : '', entry.n ? 'contested' : ''].filter(it => it);
  return element('li', {'data-entry': number, class: marks.join(' ')},
    element('button', {type: 'button', class: 'item', onclick: () => openEvidence(number, at.moment)},
      element('span', {class: 'told'}, told(folded(sentenceOf(entry, at.moment)))),
      marks.map(it => element('span', {class: `mark ${it}`}, say(`mark.${it}`)))),
    entry.n ? element('ul', {class: 'rivals'}, entry.n.map(it => element('li', {}, told(folded(say('but', {it})))))) : '');
}

const drawGone = (number, at) =>
  element('li', {}, element('del', {}, told(folded(sentenceOf(given.entries[number], at.moment)))));
