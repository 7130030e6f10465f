import { many } from '../formats.ts'

/** Words of the one page for politicians. */
export const brief = {
  title: 'Jämställdhet på en sida',
  statement: (d: {
    organisation: string
    checklist: string | null
    occasion: string
    raters: string
    date: string
    rules: string
  }) =>
    `Källa: ${
      d.checklist === null
        ? `uppgifter som ${d.organisation} har registrerat i Jämsides`
        : `gemensam självskattning i ${d.organisation}, ${d.occasion} (${d.checklist}, ${d.raters}), och registrerade förbättringar i Jämsides`
    }, uttaget ${d.date}. En indikation, inget intyg. Frågorna följer fasta regler från ${d.rules}.`,
  raters: (n: number) => many(n, 'person skattade', 'personer skattade'),
  ratersUnknown: 'antal som skattade inte känt',

  decided: {
    none: 'Här står vad vi har beslutat när en självskattning är avslutad eller någon har skrivit in det.',
    caption: 'Det som politiken själv råder över, så som vi skattade det tillsammans',
    statement: 'Påstående',
    rating: 'Läge',
    why: 'Varför, och vad det vilar på',
    evidence: (text: string) => `(${text})`,
    maxNote: (max: string) => `Högsta steget är ${max}.`,
  },

  standing: {
    none: (organisation: string) =>
      `${organisation} har ingen avslutad självskattning i rundan, så läget går inte att visa ännu.`,
    sum: (d: { occasion: string; date: string | null; sum: string; max: string; n: string }) =>
      `Vid ${d.occasion}${d.date === null ? '' : ` (${d.date})`} skattade vi oss till ${d.sum} av högst ${d.max} poäng (n = ${d.n} påståenden).`,
    shift: (total: string, from: string, n: string) =>
      `Det är en förflyttning på ${total} poäng sedan ${from} (n = ${n}).`,
    noShift: 'Det är första gången på den här listan, så någon förflyttning kan inte visas.',
    ratersChanged: (before: number, now: number) =>
      `Jämför med försiktighet: ${before} personer skattade då, ${now} nu.`,
    ratersUnknown: 'Det är inte känt om samma personer skattade båda gångerna.',
    strongest: (value: string, items: string) => `Längst har vi kommit med ${items} (${value}).`,
    weakest: (value: string, items: string) => `Mest kvar att göra: ${items} (${value}).`,
    level: (value: string, n: string) => `Alla skattade påståenden står på ${value} (n = ${n}).`,
    andMore: (n: number) => many(n, 'påstående till', 'påståenden till'),
    noImprovements: 'Ingen förbättring är registrerad.',
    improvements: (n: number, reached: string) =>
      `${many(n, 'förbättring pågår eller är gjord', 'förbättringar pågår eller är gjorda')}. Så långt har de kommit: ${reached}.`,
    reached: (step: string, n: number) => `${step.toLowerCase()} (${n})`,
    noResult: (n: number) => `inget resultat ännu (${n})`,
    noMeasure: 'Ingen förändring för kvinnor och män är uppmätt ännu.',
    more: (n: number) =>
      `${many(n, 'uppmätt förändring till står', 'uppmätta förändringar till står')} i resultatrapporten.`,
  },

  questions: {
    'no-assessment': 'När gör vi vår självskattning, och vilka av oss förtroendevalda är med?',
    fallen: (item: string, before: string, after: string) =>
      `”${item}” har gått från ${before} till ${after}. Vad har hänt, vem äger frågan och när får vi veta vad som görs?`,
    'own-statement': (item: string, value: string, max: string, next: string) =>
      `”${item}” står på ${value} av ${max}. Vem av oss tar ansvar för att nå nästa steg, och när hör vi mer? Nästa steg är: ${next}`,
    lowest: (item: string, value: string, max: string) =>
      `”${item}” står på ${value} av ${max}. Vilken nämnd äger frågan, vad ska vara klart till nästa skattning och när redovisas det?`,
    'in-place': 'Allt är på plats. Hur ser vi till att det håller när människor och budgetar byts?',
    'no-improvement':
      'Vilken skillnad mellan kvinnor och män börjar vi med, vem svarar för den och när hör vi mer?',
    'not-measured': (title: string, more: number) =>
      `När får vi se siffror för kvinnor och för män, före och efter, för ”${title}”${more === 0 ? '' : ` och ${more} till`}?`,
    measured: (measure: string) =>
      `”${measure}” är mätt före och efter. Vem mäter igen, när, och håller förändringen för båda könen?`,
    'not-answered': (items: string) =>
      `Ingen kunde svara på ${items}. Vem tar reda på det, och till vilket möte?`,
    reporting:
      'Vid vilket möte redovisas resultaten nästa gång, uppdelade på kvinnor och män, och vem gör det?',
  },

  /** The way to it from other pages. */
  links: {
    title: 'En sida för förtroendevalda',
    why: 'Vad vi har beslutat, var vi står och vad som är värt att fråga om. En A4.',
    read: 'Läs läget på en sida',
  },
}

export type BriefTexts = typeof brief
