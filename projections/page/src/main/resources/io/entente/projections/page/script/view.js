/**
 * What is shown, as the fragment of the address remembers it: a day, a moment of knowledge, whether the possible counts, a state
 * to compare with, what it is filtered by.
 */
const filters = ['storyline', 'entity', 'source'];

function initialView() {
  return {
    day: given.days.length - 1,
    moment: given.moments.length - 1,
    possible: given.possible,
    beside: null,
    moved: 'day',
    sought: {},
    ...Object.fromEntries(filters.map(it => [it, ''])),
  };
}

/** What is spoiled in it is as if it were not there. */
function readFragment() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const view = initialView();
  view.day = stop(given.days, asked.get('at')) ?? view.day;
  view.moment = stop(given.moments, asked.get('known')) ?? view.moment;
  view.sought = {day: asked.get('at'), moment: asked.get('known')};
  const [at, knownAt] = (asked.get('beside') ?? '').split('~');
  const beside = {day: stop(given.days, at), moment: stop(given.moments, knownAt)};
  view.beside = beside.day === null || beside.moment === null ? null : beside;
  const possible = asked.get('possible');
  view.possible = possible === 'yes' || (possible !== 'no' && view.possible);
  view.moved = asked.get('moved') === 'moment' ? 'moment' : 'day';
  filters.forEach(it => {
    const value = asked.get(it) ?? '';
    view[it] = values[it].has(value) ? value : '';
  });
  speak(asked.get('language'));
  return view;
}

function fragment(view) {
  const told = new URLSearchParams();
  told.set('at', given.days[view.day]);
  told.set('known', given.moments[view.moment]);
  if (view.beside) {
    told.set('beside', `${given.days[view.beside.day]}~${given.moments[view.beside.moment]}`);
  }
  if (view.possible !== given.possible) {
    told.set('possible', view.possible ? 'yes' : 'no');
  }
  if (view.moved === 'moment') {
    told.set('moved', 'moment');
  }
  filters.filter(it => view[it]).forEach(it => told.set(it, view[it]));
  told.set('language', language);
  return `#${told}`;
}

let view = readFragment();

let passed = false;

/** Shows another view. While a slider is dragged, what is passed through is one step of the history, however long it takes. */
function show(changes, passing = false) {
  view = {...view, sought: 'day' in changes || 'moment' in changes ? {} : view.sought, ...changes};
  const next = fragment(view);
  if (passed) {
    history.replaceState(null, '', next);
  } else if (next !== location.hash) {
    history.pushState(null, '', next);
  }
  passed = passing;
  draw();
}

addEventListener('popstate', () => {
  halt();
  dialog.close();
  view = readFragment();
  passed = false;
  draw();
});

/** Whether an entry has to do with what is filtered by. */
function isAskedFor(entry, moment) {
  const asked = filters.filter(it => view[it]);
  if (asked.length === 0 || entry.x) {
    return true;
  }
  return evidenceOf(entry).some(development => {
    const it = known(development, moment);
    return it && asked.every(filter => valuesOf[filter](it).includes(view[filter]));
  });
}

/** The entries of a section in a view, as far as they are asked for. */
function entriesIn(it, at) {
  const numbers = numbersIn(it, at);
  return filters.some(filter => view[filter]) ? numbers.filter(number => isAskedFor(given.entries[number], at.moment)) : numbers;
}

/** The states that are shown: one, or two side by side. */
const shownStates = () => [view, view.beside].filter(it => it).map(it => ({...view, ...it}));
