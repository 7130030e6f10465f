import { many } from '../formats.ts'

/** Words for the life of a report: draft, review, adopted, replaced; its comments; the decision. */
export const reportLife = {
  states: {
    draft: 'Utkast',
    review: 'På granskning',
    adopted: 'Antagen',
    superseded: 'Ersatt',
  },
  /** What stands on the cover of every document. */
  facts: {
    state: 'Läge',
    states: {
      draft: 'Utkast, inte antagen',
      review: 'På granskning, inte antagen',
      adopted: 'Antagen',
      superseded: 'Ersatt',
    },
    adopted: 'Antagen',
    by: (d: { date: string; body: string }) => `${d.date}, ${d.body}`,
    diaryNumber: 'Diarienummer',
    noDiaryNumber: 'saknas',
    supersedes: 'Ersätter',
    earlier: (d: { date: string; body: string; diaryNumber: string }) =>
      `Rapporten antagen ${d.date}, ${d.body}${d.diaryNumber === '' ? '' : ` (${d.diaryNumber})`}`,
  },
  /** Runs along every page of a document that is not adopted. */
  marks: {
    draft: 'Utkast',
    review: 'På granskning',
  },
  /** Stands first in a document that is not adopted. */
  notAdopted: {
    draft: 'Utkast. Rapporten är inte antagen och kan fortfarande ändras.',
    review: 'På granskning. Rapporten är inte antagen och kan fortfarande ändras.',
  },
  standing: {
    heading: 'Läget',
    none: 'Ingen har börjat skriva i rapporten. Den visar det som är registrerat just nu.',
    noneShared:
      'Rapporten visar det som är registrerat och delas med dig just nu. Inget utkast delas med dig.',
    commentLater:
      'Du kan kommentera när organisationen har skickat sitt utkast på granskning och delar det med dig.',
    draft:
      'Rapporten är ett utkast. Siffrorna följer det som registreras, och egen text kan skrivas i varje avsnitt.',
    review:
      'Rapporten är på granskning. De som berörs kan kommentera varje avsnitt, och texten kan ändras efter kommentarerna.',
    next: {
      draft: 'När texten är klar skickas rapporten på granskning.',
      review: 'När beslutet är fattat registreras det här. Då fryses rapporten med sina siffror.',
    },
    send: 'Skicka på granskning',
    adopt: 'Registrera beslutet',
    back: 'Ta tillbaka till utkast',
    reason: 'Varför?',
    reasonHint: 'Skälet sparas tillsammans med ditt namn och tiden.',
    returned: (d: { by: string; at: string; reason: string }) =>
      `Togs tillbaka till utkast av ${d.by} ${d.at}: ${d.reason}`,
    inForce: (d: { date: string; body: string }) =>
      `Rapporten som antogs ${d.date} av ${d.body} gäller tills den här är antagen.`,
    readAdopted: 'Läs den antagna rapporten',
    others: 'Alla rapporter',
    open: (n: number) =>
      n === 0 ? 'Inga kommentarer väntar.' : `${many(n, 'kommentar väntar', 'kommentarer väntar')} på svar.`,
  },
  done: {
    review: 'Rapporten är skickad på granskning.',
    draft: 'Rapporten är ett utkast igen.',
    comment: 'Kommentaren är sparad.',
    settled: 'Kommentaren är klarmarkerad.',
    begun: 'En ny version är påbörjad, med texten från den antagna.',
    adopted: 'Rapporten är antagen och frusen.',
  },
  comments: {
    summary: (all: number, open: number) =>
      all === 0
        ? 'Kommentera'
        : `Kommentarer (${all}): ${open === 0 ? 'alla klara' : `${open} att ta ställning till`}`,
    said: (name: string, time: string) => `${name}, ${time}`,
    settledBy: (name: string, time: string) => `Klar: ${name}, ${time}`,
    field: (section: string) => `Kommentar till ${section}`,
    hint: 'Syns för dem som arbetar med rapporten, aldrig i rapporten själv.',
    save: 'Spara kommentaren',
    settle: (name: string) => `Markera kommentaren av ${name} som klar`,
  },
  kept: {
    heading: 'Din text',
    hint: 'Kopiera texten, börja en ny version och klistra in den där.',
  },
  alreadyAdopted: {
    lead: 'Rapporten är antagen och ändras inte mer.',
  },
  adoption: {
    title: 'Registrera beslutet',
    lead: (report: string) =>
      `Skriv in beslutet som det står i protokollet. ${report} fryses då med sina siffror, texter och källor och ändras aldrig mer.`,
    waiting: (n: number) =>
      `${many(n, 'kommentar väntar', 'kommentarer väntar')} fortfarande på svar. Kommentarerna följer inte med i den antagna rapporten.`,
    on: 'Beslutsdatum',
    onHint: 'Dagen för beslutet, inte dagen för protokollets justering.',
    body: 'Vem beslutade?',
    bodyHint: 'Till exempel kommunstyrelsen, regionfullmäktige eller en nämnd.',
    diaryNumber: 'Diarienummer',
    diaryNumberHint: 'Som det står i diariet, till exempel KS 2026/123.',
    unregistered: 'Ärendet har inget diarienummer',
    submit: 'Anta och frys rapporten',
    takes: 'Det tar några sekunder att göra alla filer på båda språken.',
    summary: (n: number) =>
      `${n === 1 ? 'En uppgift behöver' : `${n} uppgifter behöver`} rättas. Inget har antagits, och det du skrev står kvar.`,
    fields: { on: 'Beslutsdatum', body: 'Vem beslutade', diaryNumber: 'Diarienummer' },
    problems: {
      missing: 'Behöver fyllas i.',
      'not-a-date': 'Skriv en dag som finns, som 2026-03-12.',
      'in-future': 'Dagen har inte varit än. Registrera beslutet när det är fattat.',
      'before-figures': (latest: string) =>
        `Rapporten har siffror från ${latest}. Beslutet kan inte vara äldre än siffrorna.`,
      'too-long': (most: number) => `Högst ${most} tecken ryms.`,
      'number-missing': 'Skriv numret, eller kryssa för att ärendet inte har något.',
      'number-and-none': 'Här står ett nummer, men rutan säger att det inte finns något. Ändra det ena.',
    },
  },
  frozen: {
    lead: (d: { date: string; body: string }) =>
      `Antagen ${d.date} av ${d.body}. Innehållet är fruset och ändras aldrig.`,
    supersededLead: (d: { date: string; body: string }) =>
      `Antagen ${d.date} av ${d.body}, och sedan ersatt av en nyare rapport.`,
    newer: (d: { date: string; body: string }) => `En nyare rapport antogs ${d.date} av ${d.body}.`,
    readNewer: 'Läs den nyare rapporten',
    older: (d: { date: string; body: string }) => `Den ersätter rapporten som antogs ${d.date} av ${d.body}.`,
    readOlder: 'Läs den äldre rapporten',
    working: 'En ny version är under arbete.',
    readWorking: 'Se den nya versionen',
    begin: 'Börja en ny version',
    beginWhy: 'Texterna följer med som utkast. Den antagna rapporten gäller tills den nya är antagen.',
    decision: 'Beslutet',
    on: 'Beslutsdatum',
    body: 'Beslutad av',
    diaryNumber: 'Diarienummer',
    none: 'Ärendet har inget diarienummer',
    registered: 'Registrerad',
    registeredBy: (name: string, moment: string) => `${name}, ${moment}`,
    taken: 'Siffrorna uttagna',
    files: 'Filer',
    filesLead:
      'Filerna är byte för byte desamma som när rapporten antogs. Kontrollsumman visar att ingen har ändrat dem.',
    filesCaption: 'Den antagna rapportens filer',
    file: 'Fil',
    languages: { sv: 'svenska', en: 'engelska' },
    size: 'Storlek',
    kilobytes: (n: string) => `${n} kB`,
    checksum: 'Kontrollsumma (SHA-256)',
    formats: {
      pdf: 'PDF',
      'archive-pdf': 'PDF för arkivet (PDF/A)',
      docx: 'Word',
      xlsx: 'Excel',
      html: 'Webbsida i en fil',
      json: 'Data (JSON)',
    },
    fileName: (format: string, language: string) => `${format} på ${language}`,
  },
  list: {
    title: 'Rapporter',
    ofOrganisation: (name: string) => `Rapporter om ${name}`,
    leadOf: (adopted: number, open: number) =>
      adopted + open === 0
        ? 'Ingen har börjat skriva någon rapport här.'
        : `${adopted === 0 ? 'Ingen antagen rapport' : many(adopted, 'antagen rapport', 'antagna rapporter')}, ${open === 0 ? 'ingen' : open} under arbete.`,
    roundHeading: 'Rapporter i rundan',
    roundLead: 'De som någon har börjat skriva i, och de som är antagna.',
    empty: 'Här samlas rapporterna när någon har börjat skriva i dem.',
    begin: 'Att läsa och skriva i',
    beginLead:
      'Varje runda har en rapport som visar läget just nu. Den blir ett utkast när någon skriver i den.',
    caption: 'Rapporter, de senaste först',
    report: 'Rapport',
    state: 'Läge',
    decision: 'Beslut',
    decided: (d: { date: string; body: string; diaryNumber: string }) =>
      `${d.date}, ${d.body}${d.diaryNumber === '' ? '' : ` (${d.diaryNumber})`}`,
    undecided: 'inget än',
    kinds: {
      organisation: 'Resultatrapport',
      round: 'Rundans resultatrapport',
      meeting: 'Mötesunderlag',
      brief: 'En sida för förtroendevalda',
      year: 'Årsrapport',
      set: 'Uppsättningsrapport',
    },
    of: (kind: string, about: string) => `${kind}: ${about}`,
    door: 'Alla rapporter',
    doorWhy: 'Utkast, antagna rapporter och de som har ersatts.',
  },
}
