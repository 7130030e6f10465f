/** What belongs to no single concept: addresses, forms, roles, and texts of any kind. */
export const requestErrors = {
  'not-found': (d: { what: string }) =>
    `Det finns inget här med namnet ”${d.what}”. Kontrollera adressen eller sök på nytt.`,
  'database-away': () =>
    'Databasen svarar inte just nu. Allt som redan är sparat finns kvar, men det du skickade nu är troligen inte sparat. Vänta en stund, se efter och försök igen. Hjälper det inte: starta om Jämsides, eller kontrollera DATABASE_URL.',
  'no-such-page': () => 'Adressen leder ingenstans. Kontrollera den, eller börja om från startsidan.',
  'step-in-first': () =>
    'Det här är bara för den som är inloggad. Inget har sparats. Logga in, eller kliv in som någon i provläget, och försök igen.',
  'changed-by-other': (d: { theirs: string; yours: string }) =>
    `Någon annan hann spara före dig. Inget är förlorat: det som nu gäller är ”${d.theirs}”, ditt var ”${d.yours}”. Välj vad som ska stå och spara igen.`,
  forbidden: () => 'Din roll får inte göra detta. Inget har ändrats. Fråga organisationens strateg.',
  'foreign-origin': () =>
    'Begäran kom från en annan webbplats och har inte utförts. Gå tillbaka till sidan och försök igen.',
  'wrong-host': () =>
    'Den här servern har inte den adress som du frågade efter, så inget har visats eller ändrats. Öppna den adress som du fått av den som sköter Jämsides, eller be hen ställa in JAMSIDES_URL.',
  'too-many-requests': (d: { seconds: number }) =>
    `Det har kommit för många försök på kort tid, så det här har inte gjorts. Allt som var sparat är kvar. Försök igen om ${d.seconds > 90 ? `${Math.ceil(d.seconds / 60)} minuter` : d.seconds > 45 ? 'en minut' : 'en liten stund'}.`,
  'file-not-written': (d: {
    file: string
    reason: 'no-folder' | 'is-folder' | 'not-allowed' | 'full' | 'other'
    code: string
  }) =>
    `Filen ”${d.file}” kunde inte skrivas. Inget där har ändrats. ${
      {
        'no-folder': 'Mappen finns inte, eller går inte att skriva i; skapa den eller välj en annan.',
        'is-folder': 'Det finns en mapp med det namnet; välj ett annat filnamn.',
        'not-allowed': 'Du får inte skriva där; välj en annan mapp.',
        full: 'Disken är full; frigör utrymme eller välj en annan disk.',
        other: `Välj en annan plats och försök igen (datorns felkod: ${d.code}).`,
      }[d.reason]
    }`,
  'form-too-large': () =>
    'Formuläret är större än vad som tas emot. Inget har sparats. Gå tillbaka, korta det du skrev och skicka igen.',
  'form-unreadable': () =>
    'Det som skickades gick inte att läsa som ett formulär, eller kom inte fram helt. Inget har sparats. Gå tillbaka till sidan och skicka igen.',
  'bad-form': (d: { field: string }) =>
    `Fältet ”${d.field}” saknas eller går inte att läsa. Inget har sparats. Rätta och skicka igen.`,
  'text-too-long': (d: { length: number; longest: number }) =>
    `Texten är ${d.length} tecken lång och får vara högst ${d.longest}. Den har inte sparats. Korta den och spara igen.`,
  'reason-missing': () => 'Skriv varför, så att alla förstår vad som hände. Inget har ändrats än.',
}
