/** The page's own words, in the language that is chosen. */
const dictionary = JSON.parse(document.getElementById('words').textContent);
const languages = Object.keys(dictionary);

let language = document.documentElement.lang;

function speak(tag) {
  language = languages.includes(tag) ? tag : 'en';
  document.documentElement.lang = language;
}

/** Words by their key, with what stands in their places: {n} by the value of n. */
function say(key, values = {}) {
  const words = dictionary[language][key] ?? dictionary.en[key];
  return words.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A heading of a question: translated where it is known, as it is where it is one's own. */
const heading = it => dictionary[language].headings?.[it] ?? it;

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
  made.append(...children.flat().filter(it => it !== undefined && it !== null && it !== ''));
  return made;
}

const RIGHT_TO_LEFT = /([\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF][^A-Za-z]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF])/;

/** A sentence of ours, which reads from left to right, whatever names stand in it. */
const told = text => text.split(RIGHT_TO_LEFT).map((part, i) => (i % 2 ? element('bdi', {}, part) : part));
