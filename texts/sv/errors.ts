/** What the user is told when something cannot be carried out: what happened, what was kept, what to do. */
export const errors = {
  'not-found': (d: { what: string }) =>
    `Det finns inget här med namnet ”${d.what}”. Kontrollera adressen eller sök på nytt.`,
  'no-such-page': () => 'Adressen leder ingenstans. Kontrollera den, eller börja om från startsidan.',
  'step-in-first': () => 'Kliv in som någon först. Inget har sparats.',
  'unknown-organisation': (d: { code: string }) =>
    `Det finns ingen organisation med koden ”${d.code}” i registret. Inget har sparats. Sök upp koden under Organisationer.`,
  'unknown-round': (d: { slug: string }) =>
    `Det finns ingen runda med namnet ”${d.slug}”. Inget har sparats. Rundorna står under Rundor.`,
  'not-in-round': (d: { organisation: string; round: string }) =>
    `${d.organisation} deltar inte i ${d.round}. Inget har sparats. Välj en runda där organisationen är med.`,
  'changed-by-other': (d: { theirs: string; yours: string }) =>
    `Någon annan hann spara före dig. Inget är förlorat: det som nu gäller är ”${d.theirs}”, ditt var ”${d.yours}”. Välj vad som ska stå och spara igen.`,
  forbidden: () => 'Din roll får inte göra detta. Inget har ändrats. Fråga organisationens strateg.',
  'improvement-has-results': (d: { results: number }) =>
    `Förbättringen har ${d.results} resultat och har inte tagits bort. Ta bort resultaten först, om det verkligen är meningen.`,
  'outcome-carries-effect': () =>
    'En samhällseffekt i samma förbättring vilar på det här utfallet. Inget har ändrats. Ta bort eller flytta samhällseffekten först.',
  'foreign-origin': () =>
    'Begäran kom från en annan webbplats och har inte utförts. Gå tillbaka till sidan och försök igen.',
  'bad-form': (d: { field: string }) =>
    `Fältet ”${d.field}” saknas eller går inte att läsa. Inget har sparats. Rätta och skicka igen.`,
}

export type ErrorTexts = typeof errors
