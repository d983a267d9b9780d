// Without it the page is whole, and the browser's own search works.
const field = document.querySelector('#filter');
const told = document.querySelector('[role=status]');
const screens = [...document.querySelectorAll('article')];

field.closest('search').hidden = false;
field.addEventListener('input', () => {
  const wanted = field.value.trim().toLowerCase();
  for (const screen of screens) {
    screen.hidden = !screen.textContent.toLowerCase().includes(wanted);
  }
  const shown = screens.filter((screen) => !screen.hidden).length;
  told.textContent = wanted ? `${shown} of ${screens.length} screens. Only they are printed.` : '';
});
