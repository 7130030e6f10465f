import { formatList } from '../../formats.ts'
import { figureFiles, type RefusedFile } from '../figure-files.ts'
import { type AnswerProblem, describeProblem } from '../kolada.ts'

export const fetchingErrors = {
  'figures-refused': (d: RefusedFile) => figureFiles.refused(d),
  'kolada-base-url': (d: { url: string }) =>
    `”${d.url}” går inte att hämta från: adressen ska börja med https://, eller med http:// och leda till den egna datorn. Inget har hämtats. Utelämna --base-url för att hämta från Kolada.`,
  'kolada-address': (d: { host: string; address: string }) =>
    `${d.host} leder till ${d.address}, som inte ligger på det öppna internet. Av säkerhetsskäl ansluter Jämsides inte dit. ${nothingFetched} Kontrollera adressen eller namnuppslagningen.`,
  'kolada-redirect': (d: { to: string }) =>
    `Kolada hänvisar vidare till ${d.to || 'en annan adress'}. Jämsides följer inte med dit. ${nothingFetched} Har Kolada flyttat anges den nya adressen med --base-url.`,
  'kolada-away': (d: { host: string; code: string; tries: number }) =>
    `${d.host} svarar inte (${d.code}, ${d.tries} försök). ${nothingFetched} ${resume} Saknas nätverk: läs in en fil med kolada import.`,
  'kolada-refused': (d: { status: number; path: string }) =>
    `Kolada svarade ${d.status} på ${d.path}. ${nothingFetched} ${resume}`,
  'kolada-answer': (d: { path: string; problem: AnswerProblem }) =>
    `Kolada svarade på ${d.path}, men ${describeProblem(d.problem)}. ${nothingFetched} ${resume}`,
  'kolada-unknown-ids': (d: { unknown: readonly string[]; retired: readonly string[] }) =>
    [
      d.unknown.length > 0 && `Kolada har inga nyckeltal med id ${formatList('sv', d.unknown)}.`,
      d.retired.length > 0 &&
        `Hos Kolada finns inte längre ${formatList('sv', d.retired)}; de siffror som redan finns här är kvar.`,
      nothingFetched,
      'Kontrollera id:na och kör igen utan dem.',
    ]
      .filter(Boolean)
      .join(' '),
  'unknown-set': (d: { set: string; known: readonly string[] }) =>
    `Det finns ingen uppsättning med namnet ”${d.set}”. Inget har hämtats. De som finns är ${formatList('sv', d.known)}.`,
  'kolada-no-figures': (d: { ids: readonly string[] }) =>
    `Kolada gav inga siffror alls för ${formatList('sv', d.ids)}. ${nothingFetched} Försök igen senare, eller välj andra nyckeltal.`,
  'kolada-stopped': (d: { pages: number }) =>
    `Hämtningen stoppades efter ${d.pages === 1 ? 'en sida' : `${d.pages} sidor`}. ${nothingFetched} ${resume}`,
  'kolada-running': () =>
    'En annan hämtning från Kolada pågår redan på den här datorn. Inget har ändrats. Vänta tills den är klar.',
}

/** What holds after every fetch that did not end well. */
const nothingFetched = 'Ingen ny hämtning har skrivits, och de siffror som fanns är orörda.'
const resume = 'Det som redan har kommit är sparat: kör kommandot igen, så fortsätter det där det slutade.'
