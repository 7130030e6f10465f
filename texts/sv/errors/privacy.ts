export const privacyErrors = {
  'no-such-person': (d: { person: string }) =>
    `Det finns ingen person med id ”${d.person}”. Inget har ändrats. Kontrollera id:t.`,
  'erase-example': () => 'Exempelpersoner i provläget är påhittade och raderas inte. Inget har ändrats.',
  'erase-not-meant': (d: { word: string }) => `Skriv ${d.word} för att radera dig. Inget har raderats.`,
  'erase-sole-role': (d: { role: 'strategist' | 'administrator'; organisationCode: string | null }) =>
    d.role === 'strategist'
      ? `Ingen annan är strateg i organisationen (${d.organisationCode ?? ''}), och utan strateg kan ingen bjuda in eller leda arbetet där. Inget har raderats. Lämna över rollen till någon annan först.`
      : 'Ingen annan är administratör, och utan en kan ingen sköta installationen. Inget har raderats. Lämna över rollen till någon annan först.',
  'retention-months': (d: { least: number; most: number }) =>
    `Skriv antalet månader som ett heltal från ${d.least} till ${d.most}, eller lämna tomt för att spara tills vidare. Inget har ändrats.`,
  'retention-decision': (d: { longest: number }) =>
    `Skriv vilket beslut som gäller, till exempel dess datum och diarienummer, med högst ${d.longest} tecken. Inget har ändrats.`,
}
