/** All of it, drawn anew at the next frame after whatever changed. */
const asked = at => say('asked', {
  day: given.days[at.day],
  known: knownBy(at.moment),
}) + given.also;

/** What else is asked of the state, and not of its story. */
function askedBeside() {
  const only = filters.filter(it => view[it]).map(it => nameApart(it, view[it]));
  return [view.possible && say('possible'), only.length && say('only', {what: only.join(', ')})].filter(it => it).map(it => `; ${it}`).join('');
}

const askedInAll = () => asked(view) + askedBeside();

function drawAsked() {
  const beside = view.beside ? `; ${say('beside', {state: asked({...view, ...view.beside})})}` : '';
  document.getElementById('asked').replaceChildren(
    element('span', {}, told(asked(view) + beside)), element('span', {class: 'only'}, told(askedBeside())));
}

let due = 0;

function draw() {
  if (controls.dataset.language !== language) {
    drawControls();
  }
  moveControls();
  drawAsked();
  if (!due) {
    due = requestAnimationFrame(() => {
      due = 0;
      drawStates();
      drawPictures();
      drawChronicle();
      announce();
    });
  }
}

/** Tells who listens what is shown, once it rests there. */
function announce() {
  if (!passed) {
    const [{told, fresh}] = columns;
    document.getElementById('said').textContent =
      [`${askedInAll()}: ${say('counted', {n: told, fresh})}`, sought('day', given.days), sought('moment', given.moments)].filter(it => it).join('. ');
  }
}

/** The story up to the day, which is what is printed: long, and so told only where it is asked for. */
const chronicle = new Course(given.chronicle);
const story = document.getElementById('chronicle');
story.addEventListener('toggle', drawChronicle);
addEventListener('beforeprint', () => {
  story.open = true;
  drawChronicle();
});

function drawChronicle() {
  story.firstElementChild.textContent = say('chronicle');
  if (story.open) {
    const states = shownStates();
    story.replaceChildren(story.firstElementChild,
      ...(askedBeside() ? [element('p', {class: 'aside'}, say('chronicle.whole'))] : []),
      ...states.flatMap(it => [
        ...(states.length > 1 ? [element('p', {class: 'when'}, told(asked(it)))] : []),
        ...chronicle.at(it.day, it.moment).map(number => drawParagraph(given.paragraphs[number]))]));
  }
}

const drawParagraph = ([name, ...parts]) =>
  element(name, {}, parts.map(it => (typeof it === 'number' ? element('sup', {}, String(it)) : unfoldable(it))));

/** What was unfolded remains so, and is printed so. */
const wholeTexts = new Set();

/** A text of which what is left out is shown by a click. */
function unfoldable(text) {
  const [beginning, end] = ends(text);
  if (end === undefined || wholeTexts.has(text)) {
    return told(text);
  }
  const rest = element('button', {type: 'button', class: 'rest', 'aria-label': say('rest'), onclick: () => {
    wholeTexts.add(text);
    shown.replaceChildren(...told(text).flat());
  }}, '…');
  const shown = element('span', {}, told(beginning), rest, told(end));
  return shown;
}

draw();
