import { formatList, formatNumber } from '../../formats.ts'
import { points, move, persons } from './people.ts'

export const agree = {
  improve: 'Börja en förbättring med detta',
  title: (occasion: string) => `Enas: ${occasion}`,
  titleClosed: (occasion: string) => `Gemensamma svar: ${occasion}`,
  lead: (raters: string) =>
    `${raters} har skattat var för sig. Börja med påståendena där svaren skiljer sig mest: där finns samtalet.`,
  leadNone: 'Här finns inga enskilda skattningar att visa. Kom överens om ett svar för varje påstående.',
  leadNoneClosed: 'Här finns inga enskilda skattningar att visa. Så här enades gruppen.',
  leadClosed: (raters: string) => `${raters} skattade var för sig. Så svarade de, och så enades gruppen.`,
  raters: (parts: readonly string[]) => formatList('sv', parts),
  comparability: {
    changedTitle: 'Jämför med försiktighet: inte samma som skattade',
    changed: (before: number, now: number, roles: readonly string[]) =>
      `Förra gången skattade ${persons(before)}, nu ${persons(now)} (${formatList('sv', roles)}). Resultatet kan ha flyttat sig bara för att andra har svarat.`,
    role: (role: string, before: number, now: number) => `${role} ${before} → ${now}`,
    unknownTitle: 'Det är inte känt vilka som skattade',
    unknown: (label: string) =>
      `Skattningen vid ${label} säger inte vilka som var med, så det går inte att veta om samma personer och roller har svarat båda gångerna.`,
    same: (n: number) =>
      `Lika många i samma roller som förra gången (${persons(n)}), så resultaten går att jämföra.`,
  },
  mostSpread: 'Störst spridning',
  mostSpreadLead: 'Här skiljer svaren sig mest. Tal inom parentes är lägsta och högsta svar.',
  spreadLink: (item: number, title: string, min: number, max: number) =>
    `${item}. ${title} (${points(min)}–${points(max)})`,
  spreadTitle: (item: number) => `Så svarade var och en på påstående ${item}`,
  spreadTable: 'Svaren i siffror',
  comments: 'Kommentarer',
  common: 'Gemensamt svar',
  reason: 'Varför?',
  reasonHint: 'Er motivering, så att andra och ni själva förstår svaret nästa gång.',
  evidence: 'Underlag',
  evidenceHint: 'En länk eller vad det är och var det finns, till exempel ett protokoll.',
  written: (text: string) => `I arbetsboken stod ”${text}”, som inte är ett steg på skalan.`,
  since: (label: string) => `Sedan ${label}`,
  shift: (before: number | null, after: number | null, change: number | null) =>
    change === null
      ? before === null
        ? 'inte skattat då'
        : `${points(before)} då, inget tal nu`
      : `${points(before!)} → ${points(after!)} (${move(change)})`,
  resultTitle: 'Resultat så här långt',
  resultTitleClosed: 'Resultat',
  sum: (sum: number | null, max: number) =>
    sum === null ? `inga poäng än av ${max} möjliga` : `${points(sum)} av ${max} möjliga`,
  facts: {
    sum: 'Poäng',
    mean: 'Medel per påstående',
    unknown: 'Vet inte',
    notApplicable: 'Inte tillämpligt',
    unrated: 'Utan svar',
    shift: 'Förflyttning',
  },
  meanOf: (mean: number | null, n: number) =>
    mean === null ? '–' : `${formatNumber('sv', mean, 2)} (n = ${n})`,
  totalShift: (total: number | null, n: number, label: string) =>
    total === null
      ? `inget påstående är skattat både vid ${label} och nu`
      : `${move(total)} poäng sedan ${label}, räknat på ${n} påståenden som är skattade båda gångerna`,
  first: 'Det här är det första tillfället med den här checklistan i rundan. Nästa gång syns förflyttningen.',
  save: 'Spara allt',
  closeTitle: 'Stäng tillfället',
  closeLead:
    'När alla påståenden har ett svar stänger ni. Efter det går inget att ändra utan att öppna igen med en motivering.',
  closeByLeader: 'Den som leder arbetet stänger tillfället när alla påståenden har ett svar.',
  shiftNote: 'Varför har resultatet flyttat sig?',
  shiftNoteHint: 'Med egna ord: vad har hänt sedan förra gången? Texten följer med till rapporten.',
  shiftNoteFirst: 'Något att komma ihåg till nästa gång? (frivilligt)',
  openItems: (items: readonly number[]) =>
    `Utan gemensamt svar: påstående ${formatList('sv', items.map(String))}.`,
  closeAction: 'Spara och stäng tillfället',
}
