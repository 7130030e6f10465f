import { many } from '../formats.ts'

/** Words of the report of a whole round, beside those it shares with other reports. */
export const roundReport = {
  onlyPublished:
    'Deltagarnas egna självskattningar är inte inlästa i Jämsides. Medelvärdena här är de som rundans egen rapport har publicerat.',
  publishedChartCaption: (title: string) => `Publicerat medelvärde per påstående. ${title}`,
  publishedShiftCaption: (title: string, from: string, to: string) =>
    `Publicerat medelvärde per påstående, ${from} och ${to}. ${title}`,
  publishedShift: (from: string, to: string) => `Publicerad förflyttning\n${from}–${to}`,
  publishedShiftNote:
    'Förflyttningen är den publicerade. Den är räknad på medelvärden som inte är avrundade och kan därför avvika med 0,01 från skillnaden mellan dem som visas.',
  publishedShiftLabel: (item: number, title: string, from: string, to: string) =>
    `${item}. ${title}, publicerad förflyttning från ${from} till ${to}`,
  report: 'Ur rundans publicerade rapport',

  outcomes: {
    lead: 'Deltagarnas förbättringar är inte inlagda i Jämsides. Det här är vad rundans publicerade rapport säger, med våra ord.',
    beside: 'Det här är vad rundans publicerade rapport säger, med våra ord.',
    source: (text: string) => `Källa: ${text}`,
    chainCaption: 'Hur långt organisationerna kom i resultatkedjan, enligt rapporten',
    step: 'Steg',
    participants: (of: number | null) => (of === null ? 'Deltagare' : `Deltagare\nav ${of}`),
    mentors: (of: number | null) => (of === null ? 'Mentorer' : `Mentorer\nav ${of}`),
    said: 'Med ord',
    reached: (who: 'participants' | 'mentors', step: string) =>
      `${who === 'participants' ? 'Deltagare' : 'Mentorer'} som nådde steget ${step.toLowerCase()}`,
    inferred: (steps: string) => `Antalet på ${steps} är vår slutsats.`,
    examplesCaption: 'Exempel på resultat, på det steg där rapporten placerar dem',
    organisation: 'Organisation',
    example: 'Vad som ändrades',
    measuresCaption: 'Siffror för kvinnor och män i rapporten',
    complement: (men: string) =>
      `Rapporten ger andelen för ett av könen. Andelen ${men} är uträknad som resten av 100 procent.`,
    someMissing:
      'Bara det som rapporten anger visas; en mätning utan före eller efter visar ingen förändring.',
  },

  measuredCaption: 'Mätta förändringar för kvinnor och män i rundan',
  staying: {
    heading: 'Håller resultaten i sig?',
    text: (d: {
      withResults: number
      standing: number
      gone: number
      lasting: number
      unfollowed: number
      recent: number
    }) => {
      const said =
        d.standing + d.gone === 0
          ? ''
          : `Om ${d.standing + d.gone} av dem har någon svarat efteråt: ${d.standing} används och ${d.gone} är borta. Av de övriga: `
      return `${many(d.withResults, 'förbättring har', 'förbättringar har')} resultat. ${said}Resultat med mer än ett år emellan tyder på att arbetet har hållit i sig: det gäller ${d.lasting}. Utan resultat yngre än ett år, så att ingen vet om det står sig, är ${d.unfollowed}. För tidigt att säga är det om ${d.recent}. Det är en indikation, inget bevis.`
    },
    labels: {
      withResults: 'Förbättringar med resultat',
      standing: 'Förbättringar som någon har svarat används',
      gone: 'Förbättringar som någon har svarat är borta',
      lasting: 'Förbättringar med resultat med mer än ett år emellan',
      unfollowed: 'Förbättringar utan resultat yngre än ett år',
      recent: 'Förbättringar där det är för tidigt att säga',
    },
  },

  exchange: {
    caption: 'Grupperna, deras mentorer och vad de har avslutat',
    captionOnly: 'Grupperna och deras mentorer',
    group: 'Grupp',
    mentors: 'Mentor',
    learners: 'Deltagare',
    byLearners: 'Självskattningar av deltagare',
    byMentors: 'Självskattningar av mentorer',
    improvements: 'Förbättringar',
    supporting: (name: string) => `${name} (stöd)`,
    withdrew: (name: string) => `${name} (avbröt)`,
    none: 'ingen',
    countOf: (what: string, group: string) => `${group}: ${what.toLowerCase()}`,
    held: (held: number, all: number) => `${held} av rundans ${many(all, 'möte', 'möten')} har hållits.`,
    undated: (names: string) => `Utan datum är ${names}.`,
    undatedPast: (names: string) => `När ${names} hölls är inte känt.`,
    mentorsAssessed: (n: number, of: number) =>
      `${n} av ${many(of, 'mentor', 'mentorer')} har själva avslutat självskattningar i rundan.`,
    sharedLead:
      'Här arbetar flera organisationer med samma sak och kan lära av varandra. Inom parentes står hur långt förbättringen har kommit.',
    sharedCaption: 'Förbättringar i olika organisationer om samma påstående eller område',
    aim: 'Påstående eller område',
    shared: 'Förbättringar',
    areaOf: (name: string) => `Område: ${name}`,
    improvement: (d: { organisation: string; title: string; step: string | null }) =>
      `${d.organisation}: ${d.title} (${d.step === null ? 'inget resultat ännu' : d.step.toLowerCase()})`,
  },
}

export type RoundReportTexts = typeof roundReport
