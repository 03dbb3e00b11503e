/** What moves through time: two sliders, with steps, typed dates and play; a state to compare with; filters; a language. */
const controls = document.getElementById('controls');
const choices = document.getElementById('choices');
const narrow = matchMedia('(max-width: 40rem)');
const REST = 1000; // milliseconds after which what is typed is taken to be all
let playing = null;

function drawControls() {
  const focused = document.activeElement?.id;
  controls.dataset.language = language;
  controls.setAttribute('aria-label', say('controls'));
  choices.setAttribute('aria-label', say('more'));
  const isOpen = choices.querySelector('details')?.open ?? !narrow.matches;
  controls.replaceChildren(slider('day', given.days), slider('moment', given.moments));
  choices.replaceChildren(drawChoices(isOpen));
  document.getElementById('about').replaceChildren(...told(say('about', {day: given.days.at(-1), known: given.knownLast})).flat());
  if (focused) {
    document.getElementById(focused)?.focus();
  }
}

function slider(name, stops) {
  const move = (to, passing, day) => {
    const at = Math.max(0, Math.min(stops.length - 1, to));
    unread.textContent = '';
    show({[name]: at, moved: name, sought: {...view.sought, [name]: day}}, passing);
  };
  const isText = !stops.every(isInFourDigits);
  const howToType = isText ? ` ${say('typed.help', {day: stops[0]})}` : '';
  let resting = 0;
  const unread = element('p', {id: `${name}-unread`, class: 'unread', role: 'alert'});
  // one that leads nowhere remains where the focus is
  const step = (by, label) => element('button', {type: 'button', class: 'step', 'data-step': `${name}${by}`,
    'aria-label': say(label), onclick: () => stops[view[name] + by] && move(view[name] + by)}, by < 0 ? '◀' : '▶');
  const range = element('input', {type: 'range', id: name, min: 0, max: stops.length - 1, step: 1,
    'aria-describedby': `${name}-help`,
    oninput: event => move(Number(event.target.value), true),
    onchange: event => move(Number(event.target.value))});
  // digit by digit it is a date each time: it is set to its stop when it is left
  const typed = element('input', {type: isText ? 'text' : 'date', id: `${name}-typed`, min: stops[0], max: stops.at(-1),
    'aria-label': say(`${name}.typed`), 'aria-describedby': `${name}-help ${name}-unread ${name}-sought`,
    onchange: event => {
      const to = stop(stops, event.target.value);
      if (to === null) {
        unread.textContent = say('typed.unread') + howToType;
      } else {
        move(to, true, event.target.value);
        clearTimeout(resting);
        resting = setTimeout(() => show({}), REST);
      }
    },
    onkeyup: event => event.key === 'Enter' && show({}),
    onfocus: event => { event.target.dataset.typing = 'yes'; },
    onblur: event => {
      delete event.target.dataset.typing;
      show({});
    }});
  const play = name === 'day'
    ? element('button', {type: 'button', id: 'play', onclick: () => (playing ? pause() : start())}, say('play'))
    : '';
  return element('div', {class: 'slider'},
    element('label', {for: name}, say(name)), range,
    element('div', {class: 'steps'}, step(-1, 'previous'), step(1, 'next'), typed, play),
    unread,
    element('p', {id: `${name}-sought`, class: 'sought'}),
    element('p', {id: `${name}-help`, class: 'aside'}, say(`${name}.help.${name === 'day' ? given.daysBy : given.momentsBy}`) + howToType));
}

/** A browser's own field for dates has no other years, and shows nothing then. */
const isInFourDigits = day => /^(?!0000)\d{4}-/.test(day);

/** However many days it passes, one step of the history. */
function start() {
  const from = view.day === given.days.length - 1 ? 0 : view.day + 1;
  show({day: from, moved: 'day'}, true);
  playing = setInterval(() => (view.day === given.days.length - 1 ? pause() : show({day: view.day + 1, moved: 'day'}, true)), 700);
  moveControls();
}

function halt() {
  clearInterval(playing);
  playing = null;
}

function pause() {
  halt();
  show({});
}

function drawChoices(isOpen) {
  const check = (id, label, on, change) => element('label', {class: 'choice'},
    element('input', {type: 'checkbox', id, onchange: event => change(event.target.checked), ...(on ? {checked: true} : {})}), label);
  const compare = check('compare', say('compare'), view.beside, on =>
    show({beside: on ? {day: Math.max(0, view.day - 1), moment: view.moment} : null}));
  const swap = element('button', {type: 'button', id: 'swap', onclick: swapStates}, say('swap'));
  return element('details', {class: 'more', open: isOpen}, element('summary', {}, say('more')),
    element('div', {class: 'choices'},
      check('possible', say('possible'), view.possible, on => show({possible: on})), compare, swap,
      filters.map(choose), chooseLanguage()));
}

function swapStates() {
  if (view.beside) {
    show({day: view.beside.day, moment: view.beside.moment, beside: {day: view.day, moment: view.moment}});
  }
}

/** How many values of a filter bear each name. */
const bearers = Object.fromEntries(filters.map(filter => [filter, d3.rollup(values[filter], all => all.length, it => nameOf(filter, it))]));

/** What a choice is called: with its id where another, or that of all, is called the same. */
function nameApart(filter, value) {
  const name = nameOf(filter, value);
  return name === say('any') || bearers[filter].get(name) > 1 ? `${name} (${value})` : name;
}

function choose(filter) {
  const named = [...values[filter]].map(value => [value, nameApart(filter, value)]);
  named.sort((one, other) => one[1].localeCompare(other[1], language));
  return element('label', {class: 'choice'}, say(filter), ' ',
    element('select', {id: filter, onchange: event => show({[filter]: event.target.value})},
      element('option', {value: ''}, say('any')),
      named.map(([value, name]) => element('option', {value, dir: 'auto', ...(view[filter] === value ? {selected: true} : {})}, name))));
}

const chooseLanguage = () => element('label', {class: 'choice'}, say('language'), ' ',
  element('select', {id: 'language', onchange: event => {
    speak(event.target.value);
    show({});
  }}, languages.map(it => element('option', {value: it, lang: it, ...(it === language ? {selected: true} : {})}, dictionary[it].name))));

/** That another day was asked for than the stop that is shown, and what lies between; nothing where it is the same, or none. */
function sought(name, stops) {
  const [asked, shown] = [view.sought[name], stops[view[name]]];
  const ahead = asked ? day(asked) - day(shown) : 0;
  if (!ahead) {
    return '';
  }
  const why = ahead < 0 ? 'first' : view[name] === stops.length - 1 ? 'last' : name === 'day' ? given.daysBy : given.momentsBy;
  return say(`sought.${why}`, {asked, shown: name === 'moment' ? knownBy(view.moment) : shown});
}

/** Sets what is there to the view, so that what has the focus keeps it. */
function moveControls() {
  for (const [name, stops] of [['day', given.days], ['moment', given.moments]]) {
    const range = document.getElementById(name);
    range.value = view[name];
    range.setAttribute('aria-valuetext', name === 'moment' ? knownBy(view.moment) : stops[view.day]);
    const typed = document.getElementById(`${name}-typed`);
    if (!typed.dataset.typing) { // between two parts of the date the browser has the focus nowhere
      typed.value = stops[view[name]];
    }
    document.getElementById(`${name}-sought`).replaceChildren(...told(sought(name, stops)).flat());
    controls.querySelector(`[data-step="${name}-1"]`).setAttribute('aria-disabled', view[name] === 0);
    controls.querySelector(`[data-step="${name}1"]`).setAttribute('aria-disabled', view[name] === stops.length - 1);
  }
  document.getElementById('possible').checked = view.possible;
  document.getElementById('compare').checked = Boolean(view.beside);
  document.getElementById('swap').disabled = !view.beside;
  document.getElementById('play').textContent = say(playing ? 'pause' : 'play');
  filters.forEach(it => {
    document.getElementById(it).value = view[it];
  });
}
