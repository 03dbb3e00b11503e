/** What an entry rests on: every word on every development, and what became of it. */
const dialog = document.getElementById('evidence');

function openEvidence(number, moment) {
  const entry = given.entries[number];
  const close = element('button', {type: 'button', class: 'close', onclick: () => dialog.close()}, say('close'));
  const title = element('h2', {id: 'evidence-title'}, told(sentenceOf(entry, moment)));
  const developments = evidenceOf(entry).map(it => drawDevelopment(it, moment));
  dialog.setAttribute('aria-labelledby', 'evidence-title');
  dialog.replaceChildren(close, title, element('p', {}, told(say(entry.x ? 'leftOut.which' : 'rests', {n: developments.length, known: knownBy(moment)}))),
    ...developments);
  if (!dialog.open) {
    dialog.showModal();
  }
  dialog.scrollTop = 0;
}

dialog.addEventListener('click', event => {
  if (event.target === dialog) {
    dialog.close();
  }
});

function drawDevelopment(development, moment) {
  const [id, versions] = given.developments[development];
  const it = known(development, moment);
  if (!it?.words.length) {
    const [since] = versions.find(([, later]) => later.words.length) ?? [];
    return element('article', {}, element('h3', {}, id),
      element('p', {}, say('unknown'), ' ', since === undefined ? '' : told(say('unknown.until', {day: knownBy(since)}))));
  }
  return element('article', {},
    element('h3', {}, told(folded(it.w ?? id))),
    element('p', {class: 'aside'}, told([id, it.kind, it.date?.[0], it.modality && say(`modality.${it.modality}`)].filter(part => part).join(' · '))),
    it.fields.length ? fieldTable(it.fields) : '',
    element('h4', {}, say('words')),
    element('ol', {class: 'words'}, it.words.map(drawWord)));
}

const fieldTable = fields =>
  element('table', {},
    element('caption', {}, say('fields')),
    element('tbody', {}, fields.map(([name, value]) =>
      element('tr', {}, element('th', {scope: 'row'}, name), element('td', {}, told(value))))));

function drawWord(word) {
  const source = sources.get(word.source) ?? {title: word.source};
  const url = [word.url, source.url].find(it => /^https?:\/\//i.test(it ?? ''));
  const title = url ? element('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, told(source.title)) : told(source.title);
  const about = [source.publisher, source.published, word.locator].filter(it => it).map(it => [', ', told(it)]);
  const dates = [
    word.occurred && `${say(`modality.${word.modality}`)} ${word.occurred}`,
    say('known', {day: word.known}),
    say('recorded', {moment: word.recorded, position: word.position}),
  ].filter(it => it);
  return element('li', {class: word.fate.replaceAll(' ', '-')},
    element('p', {}, element('strong', {}, say(`fate.${word.fate}`)), ' ', told(word.said ?? word.w)),
    word.quote ? element('blockquote', {dir: 'auto'}, word.quote) : '',
    element('p', {class: 'aside'}, title, ` (${word.source})`, about),
    element('p', {class: 'aside'}, told(dates.join(' · '))));
}
