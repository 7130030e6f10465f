export const improvementErrors = {
  'no-such-improvement': () =>
    'Förbättringen finns inte. Den kan ha tagits bort. Gå till listan över förbättringar i organisationen.',
  'no-such-result': () =>
    'Resultatet finns inte längre; någon kan ha tagit bort det. Det du skrev står kvar. Sparar du igen läggs det till som ett nytt resultat.',
  'improvement-has-results': (d: { results: number }) =>
    `Förbättringen har ${d.results} resultat och har inte tagits bort. Ta bort resultaten först, om det verkligen är meningen.`,
  'outcome-carries-effect': () =>
    'En samhällseffekt i samma förbättring vilar på det här utfallet. Inget har ändrats. Ta bort eller flytta samhällseffekten först.',
}
