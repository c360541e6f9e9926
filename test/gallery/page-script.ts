/** Fills the cells near the window; of Markdown only what the cards use is drawn, its escapes. */
export const pageScript = `
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const span = document.createElement('span');
  span.innerText = text.replace(/\\n{2,3}/g, (breaks) => breaks.slice(1)).replace(/\\\\([\\\\*\`[\\]~<&_{#>+\\-=.)])/g, '$1');
  result.outputHtml = span.innerHTML;
  result.didProcess = true;
};
function drawCard(place, json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfigs[place.dataset.theme]);
  card.parse(json);
  const drawn = card.render();
  if (drawn) place.appendChild(drawn);
}
function fill(language) {
  const words = language.querySelector('template');
  const cards = JSON.parse(language.dataset.teams);
  for (const place of language.querySelectorAll('[data-system]')) {
    if (place.dataset.system === 'slack' || cards.length === 0) place.appendChild(words.content.cloneNode(true));
    else for (const json of cards) drawCard(place, json);
  }
}
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) if (isIntersecting) {
    watcher.unobserve(target);
    fill(target);
  }
}, { rootMargin: '800px' });
for (const language of document.querySelectorAll('.language')) watcher.observe(language);
`;
