import { formatList, formatMoment } from '../../formats.ts'

export const assessmentErrors = {
  'not-invited': () =>
    'Du är inte inbjuden till den här skattningen. Inget har sparats. Be den som leder arbetet att bjuda in dig.',
  'rating-over': () =>
    'Den enskilda skattningen är avslutad, så det här svaret har inte sparats. Det du sparade tidigare finns kvar. Ta upp ditt svar när gruppen enas.',
  'not-agreeing': (d: { state: 'rating' | 'agreeing' | 'closed' }): string =>
    d.state === 'closed'
      ? 'Tillfället är stängt, så det här har inte sparats. Det som sparats tidigare finns kvar. Ska något ändras kan tillfället öppnas igen, med en motivering.'
      : 'Gruppen har inte börjat enas än, så det här har inte sparats. Vänta tills den enskilda skattningen är avslutad.',
  'unknown-item': (d: { item: number }) =>
    `Checklistan har inget påstående med nummer ${d.item}. Inget har sparats.`,
  'answer-outside-scale': (d: { item: number; written: string; accepted: readonly number[] }) =>
    `”${d.written}” finns inte på skalan för påstående ${d.item}. Inget har sparats där. Välj ${d.accepted.join(', ')}, ”vet inte” eller ”inte tillämpligt”.`,
  'nothing-to-submit': () =>
    'Du har inte svarat på något påstående än, så det finns inget att lämna in. Svara på det du kan; ”vet inte” är också ett svar.',
  'move-not-possible': (d: { state: 'rating' | 'agreeing' | 'closed' }) =>
    `Det går inte att göra nu, eftersom tillfället ${{ rating: 'skattas', agreeing: 'är hos gruppen som enas', closed: 'är stängt' }[d.state]}. Inget har ändrats.`,
  'occasion-already-there': (d: {
    state: 'rating' | 'agreeing' | 'closed'
    by: string | null
    at: string | null
  }) =>
    `Tillfället ${{ rating: 'är redan öppet för skattning', agreeing: 'är redan hos gruppen som enas', closed: 'är redan stängt' }[d.state]}${d.at ? `, sedan ${formatMoment('sv', new Date(d.at))}` : ''}${d.by ? `, av ${d.by}` : ''}. Inget har ändrats nu, och inget är förlorat.`,
  'items-open': (d: { items: readonly number[] }) =>
    `${d.items.length === 1 ? 'Ett påstående saknar' : `${d.items.length} påståenden saknar`} gemensamt svar: ${formatList('sv', d.items.map(String))}. Tillfället är fortfarande öppet och allt är kvar. Svara på dem; ”vet inte” och ”inte tillämpligt” är också svar.`,
  'shift-note-missing': () =>
    'Resultatet har flyttat sig sedan förra gången. Skriv varför innan ni stänger. Allt ni har sparat finns kvar.',
  'nobody-invited': () => 'Bjud in minst en person. Inget har sparats än.',
  'occasion-exists': (d: { meeting: string }) =>
    `Det finns redan ett tillfälle vid ${d.meeting} med den checklistan. Inget nytt har skapats. Öppna det som finns, eller välj ett annat möte.`,
}
