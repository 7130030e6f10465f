export const peopleErrors = {
  'unknown-person': () => 'Det finns ingen sådan exempelperson. Välj någon av dem som visas.',
  'name-missing': (d: { longest: number }) =>
    `Skriv ett namn med högst ${d.longest} tecken. Ingen har lagts till.`,
  'role-not-to-give': () =>
    'Den rollen kan du inte ge eller ta bort. Inget har ändrats. En strateg ger roller i sin egen organisation; övriga roller ges av den som sköter Jämsides.',
  'email-not-possible': (d: { typed: string }) =>
    `”${d.typed}” kan inte vara en e-postadress. Ingen har bjudits in, och det du skrev står kvar. Skriv en adress, som anna.ek@kommunen.se.`,
  'no-such-invitation': () =>
    'Inbjudan väntar inte längre: den är besvarad eller återtagen. Inget har ändrats. Ladda om sidan och se vad som gäller.',
  'invitation-not-open': () =>
    'Den här länken öppnar ingen inbjudan. Den kan vara använd, återtagen, för gammal eller avskriven fel. Be den som bjöd in dig om en ny.',
  'no-such-role': () =>
    'Personen har inte den rollen längre. Inget har ändrats. Ladda om sidan och se vad som gäller.',
  'already-holds-role': (d: { name: string }) => `${d.name} har redan den rollen där. Inget har ändrats.`,
  'last-strategist': () =>
    'Det är organisationens enda strateg, så rollen är kvar. Bjud in en efterträdare eller lämna över arbetet först.',
  'last-administrator': () =>
    'Det är installationens enda administratör, så rollen är kvar. Bjud in en till först.',
  'invite-first': () =>
    'Ingen har lagts till. Här behöver var och en ett konto för att kunna skatta: bjud in på sidan Personer, så går det att välja dem när de har tackat ja.',
  'handover-to': () =>
    'Den personen kan inte ta över. Inget har ändrats. Välj någon annan som har en roll i organisationen och kan logga in, eller bjud in en efterträdare.',
  'handover-day': () => 'Skriv vilken dag rollerna upphör: i dag eller senare. Inget har ändrats.',
  'has-strategist': (d: { organisation: string }) =>
    `${d.organisation} har redan en strateg, som bjuder in andra där. Ingen har bjudits in.`,
  'no-open-account': () => 'Det finns inget öppet konto att stänga. Inget har ändrats.',
}
