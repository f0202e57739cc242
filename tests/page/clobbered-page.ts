/** Sentences enough to be an article, in paragraphs of their own. */
export const prose = [
  'The lamp on the pier went out at nine, and nobody on the island knew why it had.',
  '“It was neither the wind nor the wire,” said Ada Quint, who has kept it for twenty years.',
  'The harbour office said that a boat would bring a new one on Friday, if the sea allowed it.',
]
  .map((sentence) => `<p>${sentence}</p>`)
  .join('');

const ofNodes = [
  'attributes childNodes children className cloneNode firstChild getAttribute getElementsByTagName',
  'getBoundingClientRect hasAttribute id innerHTML isConnected localName nextSibling nodeType',
  'ownerDocument parentElement parentNode querySelectorAll remove removeAttribute removeChild style',
  'tagName textContent',
].join(' ');
const ofDocuments = [
  'body documentElement createElement createRange createTreeWalker cloneNode contentType',
  'defaultView firstChild head querySelectorAll scrollingElement title URL',
].join(' ');

/** A page that hides most properties of its document and of a form around the article behind names. */
export const clobberedPage = [
  '<title>Ash</title><body>',
  ...ofDocuments.split(' ').map((name) => `<form name="${name}"></form><embed name="${name}">`),
  '<form>',
  ...ofNodes.split(' ').map((name) => `<input name="${name}"><img id="${name}" name="${name}">`),
  `<h1>Ash on the pier</h1>${prose}</form></body>`,
].join('');
