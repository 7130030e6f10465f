import { formatMoment } from '../../formats.ts'
import { archive } from '../archive.ts'

/** Det som inte gick med en säkerhetskopia: vad som hände, vad som finns kvar, vad man gör. */
export const backupErrors = {
  'backup-nothing': (d: { folder: string }) =>
    `Här finns ingen installation att säkerhetskopiera (${d.folder}). Inget har skrivits. Ange mappen med JAMSIDES_DATA, eller databasen med DATABASE_URL.`,
  'backup-unreadable': (d: { path: string }) =>
    `Filen ”${d.path}” går inte att läsa. Inget har återställts. Kontrollera namnet och att du får läsa den.`,
  'backup-foreign': () =>
    'Filen är ingen säkerhetskopia från Jämsides. Inget har återställts. Välj filen som jamsides backup skrev.',
  'backup-newer': (d: { about: string }) =>
    `Säkerhetskopian är skriven av ett nyare Jämsides (${d.about}). Inget har återställts. Uppdatera Jämsides och återställ sedan.`,
  'backup-damaged': (d: {
    file: string
    at: string | null
    fault: keyof typeof archive.faults
    about: string
  }) =>
    `Säkerhetskopian är skadad eller ändrad: ${[d.file, d.at].filter(Boolean).join(', ')}: ${archive.faults[d.fault]}${d.about === '' ? '' : ` (${d.about})`}. Inget har återställts. Använd en annan kopia.`,
  'backup-other-file': (d: { found: string; expected: string }) =>
    `Filen är hel men inte den du angav: dess SHA-256 är ${d.found} och inte ${d.expected}. Inget har återställts. Kontrollera vilken fil du menar.`,
  'backup-source-broken': (d: { path: string }) =>
    `Filen ${d.path} är inte längre den som skrevs när siffrorna hämtades. Säkerhetskopian har inte skrivits. Disken kan vara skadad: kontrollera den, och återställ filen ur en tidigare säkerhetskopia.`,
  'backup-hidden': (d: { table: string }) =>
    `Rollen i DATABASE_URL ser inte alla rader i ${d.table}, så en säkerhetskopia skulle inte bli hel. Inget har skrivits. Låt DATABASE_URL leda till databasens ägare: den roll som Jämsides startas med.`,
  'restore-in-use': (d: { others: number }) =>
    `${d.others === 1 ? 'En annan anslutning' : `${d.others} andra anslutningar`} använder databasen. Inget har återställts. Stoppa Jämsides, dess arbetare och andra verktyg, och kör igen.`,
  'restore-not-empty': (d: { what: 'work' | 'figures'; since: string }) =>
    `Här finns redan ${d.what === 'work' ? 'något som någon har gjort' : 'statistik som har hämtats'} (sedan ${formatMoment('sv', new Date(d.since))}), och det skrivs inte över. Inget har ändrats. Återställ i en tom installation: ange en ny mapp med JAMSIDES_DATA, eller en ny databas med DATABASE_URL.`,
  'restore-refused': (d: { reason: 'full' | 'rights' | 'differs' | 'encoding'; about: string }): string =>
    `Återställningen gick inte att slutföra (${d.about}). Inget har ändrats. ${
      {
        full: 'Disken är full: frigör utrymme och kör igen.',
        rights:
          'Rollen i DATABASE_URL, eller du på den här datorn, får inte skriva där. Låt rollen äga databasen och mappen vara din, och kör igen.',
        differs:
          'Det som lästes tillbaka var inte det som skrevs. Återställ till en annan databas eller disk.',
        encoding: 'Databasen måste vara skapad med kodningen UTF8.',
      }[d.reason]
    }`,
  'file-exists': (d: { file: string }) =>
    `Det finns redan en fil som heter ”${d.file}”, och den skrivs inte över. Välj ett annat namn, eller lägg till --force.`,
}
