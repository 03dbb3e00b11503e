/** The page's own words, in the language that is chosen. */
const dictionary = JSON.parse(document.getElementById('words').textContent);
const languages = Object.keys(dictionary);

const firstLanguage = document.documentElement.lang;
let language = firstLanguage;

/** Speaks the language of a tag, which may name a region, too; the page's first where it names none of its own. */
function speak(tag) {
  const [asked] = (tag ?? '').toLowerCase().split('-');
  language = languages.includes(asked) ? asked : firstLanguage;
  document.documentElement.lang = language;
}

/** Words by their key, with what stands in their places: {n} by the value of n, of which they are the singular or plural. */
function say(key, values = {}) {
  const all = dictionary[language];
  const number = 'n' in values ? all[`${key}.${new Intl.PluralRules(language).select(values.n)}`] : undefined;
  const words = number ?? all[key] ?? dictionary.en[key];
  return words.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** What is told by a name of ours: translated where it is known, as it is where it is one's own. */
const translated = (of, name) => (of && Object.hasOwn(of, name) ? of[name] : name);
const heading = it => translated(dictionary[language].headings, it);

/** An element with its attributes and what is in it: texts remain texts. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== undefined) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter(it => it !== undefined && it !== null && it !== ''));
  return made;
}

/** From a letter of a script that is read from right to left, on to what ends a name: another letter, or what stands in a list. */
const TURNED = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const RIGHT_TO_LEFT = new RegExp(`[${TURNED}](?:[${TURNED}]|[^\\p{L},;:–—→])*`, 'gu');
const LAST_TURNED = new RegExp(`^.*[${TURNED}]`, 'su');
const TURNED_AHEAD = new RegExp(`^[${TURNED}]`, 'u');

/** The names of which that is not the end, from their first such letter on, by what they begin with; the longest first. */
const NAMES = d3.group(
  d3.sort(given.names.map(it => it.slice(it.search(new RegExp(`[${TURNED}]`, 'u')))), it => -it.length), it => it[0]);

/** The name that begins at a place of a text, as it was told; none where only its letters say where it ends. */
const nameAt = (text, place) => NAMES.get(text[place])
  ?.find(it => text.startsWith(it, place) && !TURNED_AHEAD.test(text.slice(place + it.length, place + it.length + 2)));

/** A text in parts, every second of which is read from right to left: a name, to the bracket that closes in it. */
function parts(text) {
  const all = [];
  let from = 0;
  RIGHT_TO_LEFT.lastIndex = 0;
  for (let run = RIGHT_TO_LEFT.exec(text); run; run = RIGHT_TO_LEFT.exec(text)) {
    const name = nameAt(text, run.index) ?? nameIn(run[0]);
    all.push(text.slice(from, run.index), name);
    from = run.index + name.length;
    RIGHT_TO_LEFT.lastIndex = from;
  }
  return [...all, text.slice(from)];
}

function nameIn(run) {
  const [name] = LAST_TURNED.exec(run);
  let open = name.replace(/[^([{«]/g, '').length - name.replace(/[^)\]}»]/g, '').length;
  for (let end = name.length; open > 0 && end < run.length; end++) {
    open -= /[)\]}»]/.test(run[end]) ? 1 : 0;
    if (open === 0) {
      return run.slice(0, end + 1);
    }
  }
  return name;
}

const DATES = /(\d{4}-\d\d(?:-\d\d)?)/;
const dates = text => text.split(DATES).map((part, i) => (i % 2 ? element('span', {class: 'date'}, part) : part));

/** A sentence of ours, which reads from left to right, whatever names stand in it; no date in it is torn. */
const told = text => parts(text).map((part, i) => (i % 2 ? element('bdi', {}, part) : dates(part)));

/** The same where there are no elements, as in a drawing. */
const isolated = text => parts(text).map((part, i) => (i % 2 ? `\u2068${part}\u2069` : part)).join('');

/** As much of a text as is read at a glance, which is its beginning, and its end, for that says how it stands. */
const MOST_LETTERS = 600;
const LAST_LETTERS = 150;

/** The beginning and the end of a long text; all of a short one. */
function ends(text) {
  const letters = text.length > MOST_LETTERS ? [...text] : [];
  return letters.length <= MOST_LETTERS
    ? [text]
    : [letters.slice(0, MOST_LETTERS - LAST_LETTERS).join(''), letters.slice(-LAST_LETTERS).join('')];
}

/** Where all of it stands in what it rests on. */
const folded = text => ends(text).join(' … ');
const shortened = (text, most) => ([...text].length <= most ? text : `${[...text].slice(0, Math.floor(most) - 1).join('')}…`);
