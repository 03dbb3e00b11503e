/** All of it, drawn anew at the next frame after whatever changed. */
const asked = at => say('asked', {day: given.days[at.day], known: given.moments[at.moment]});
let due = 0;

function draw() {
  moveControls();
  document.getElementById('asked').textContent = asked(view);
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

function announce() {
  const all = document.querySelectorAll('.state:first-child .items > li');
  const fresh = [...all].filter(it => it.classList.contains('new'));
  document.getElementById('said').textContent = `${asked(view)}: ${say('counted', {n: all.length, fresh: fresh.length})}`;
}

/** The story up to the day, which is what is printed. */
function drawChronicle() {
  const at = {day: view.day, moment: view.moment};
  const paragraphs = given.chronicle ? chronicle.at(at.day, at.moment).map(it => given.paragraphs[it]) : [];
  document.getElementById('chronicle').replaceChildren(element('h2', {}, say('chronicle')), ...paragraphs.map(drawParagraph));
}

const chronicle = given.chronicle ? new Course(given.chronicle) : null;

const drawParagraph = ([name, ...parts]) =>
  element(name, {dir: 'auto'}, parts.map(it => (typeof it === 'number' ? element('sup', {}, String(it)) : it)));

drawControls();
document.getElementById('about').textContent = say('about', {day: given.days.at(-1), known: given.moments.at(-1)});
draw();
