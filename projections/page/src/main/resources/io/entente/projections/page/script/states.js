/** The state, section by section; of a long one the beginning, until all of it is asked for. */
const MOST_SHOWN = 40;
const unfolded = new Set();

function drawStates() {
  const states = [view, view.beside].filter(it => it).map(it => ({...view, ...it}));
  const columns = states.map((it, i) => column(it, i === 0 ? before(it) : null, states.length > 1));
  const drawn = document.getElementById('states');
  drawn.className = states.length > 1 ? 'two' : '';
  drawn.replaceChildren(...columns);
}

/** The stop before this one, on the slider that was moved last; none at its beginning. */
function before(it) {
  const stops = {...it, [it.moved]: it[it.moved] - 1};
  return stops[it.moved] < 0 ? null : stops;
}

function column(at, earlier, isOneOfTwo) {
  const topics = new Map();
  let told = 0;
  sections.forEach(it => {
    const drawn = drawSection(it, at, earlier);
    if (drawn) {
      told += drawn.count;
      topics.set(it.topic, [...(topics.get(it.topic) ?? []), drawn.element]);
    }
  });
  const parts = [...topics].map(([topic, of]) => element('section', {class: 'topic'}, element('h2', {}, heading(topic)), of));
  const title = isOneOfTwo ? element('p', {class: 'when'}, asked(at)) : '';
  return element('div', {class: 'state'}, title, parts.length ? parts : element('p', {class: 'nothing'}, say('nothing')));
}

function drawSection(it, at, earlier) {
  const numbers = entriesIn(it, at);
  const past = earlier ? new Set(entriesIn(it, earlier)) : null;
  const now = new Set(numbers);
  const gone = past && it.name !== 'developments' ? [...past].filter(number => !now.has(number)) : [];
  if (numbers.length === 0 && gone.length === 0) {
    return null;
  }
  const isFolded = numbers.length > MOST_SHOWN && !unfolded.has(it.name);
  const shown = isFolded ? numbers.slice(0, MOST_SHOWN) : numbers;
  const isNew = number => past && !past.has(number);
  const list = element('ul', {class: 'items'}, shown.map(number => drawEntry(number, at, isNew(number))));
  const more = isFolded
    ? element('button', {type: 'button', class: 'more', onclick: () => unfold(it.name)}, say('all', {n: numbers.length}))
    : '';
  const before = gone.length
    ? element('ul', {class: 'gone', 'aria-label': say('gone')}, gone.slice(0, MOST_SHOWN).map(number => drawGone(number, at)))
    : '';
  const title = element('h3', {}, heading(it.heading), ' ', element('span', {class: 'count'}, String(numbers.length)));
  const body = [list, more, before];
  const drawn = it.name === 'developments'
    ? element('details', {class: 'section', 'data-section': it.name, ...(unfolded.has('*') ? {open: true} : {}),
        ontoggle: event => (event.target.open ? unfolded.add('*') : unfolded.delete('*'))},
        element('summary', {}, title), body)
    : element('section', {class: 'section', 'data-section': it.name}, title, body);
  return {element: drawn, count: numbers.length};
}

function unfold(name) {
  unfolded.add(name);
  draw();
}

function sentenceOf(entry, moment) {
  if (entry.d === undefined) {
    return entry.w;
  }
  const it = known(entry.d, moment);
  return it?.w ? `${it.date[0]}: ${it.w}` : given.developments[entry.d][0];
}

function drawEntry(number, at, isNew) {
  const entry = given.entries[number];
  const marks = [isNew ? 'new' : '', entry.m && entry.m !== 'certain' ? entry.m : '', entry.n ? 'contested' : ''].filter(it => it);
  return element('li', {'data-entry': number, class: marks.join(' ')},
    element('button', {type: 'button', class: 'item', onclick: () => openEvidence(number, at.moment)},
      element('span', {class: 'told', dir: 'auto'}, sentenceOf(entry, at.moment)),
      marks.map(it => element('span', {class: `mark ${it}`}, say(`mark.${it}`)))),
    entry.n ? element('ul', {class: 'rivals'}, entry.n.map(it => element('li', {dir: 'auto'}, say('but', {it})))) : '');
}

const drawGone = (number, at) =>
  element('li', {}, element('del', {dir: 'auto'}, sentenceOf(given.entries[number], at.moment)));
