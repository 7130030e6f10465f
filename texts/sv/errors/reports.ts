import { formatDate, formatMoment } from '../../formats.ts'

export const reportErrors = {
  'no-such-report': () =>
    'Det finns ingen sådan rapport. Inget har ändrats. Organisationens och rundans rapporter finns på deras sidor.',
  'report-text-changed': () =>
    'Någon annan sparade texten före dig. Inget är förlorat: det som nu gäller står i rapporten ovanför rutan, och din text ligger kvar i rutan. Väv ihop dem och spara igen.',
  'report-text-too-long': (d: { length: number; most: number }) =>
    `Texten är ${d.length} tecken och får vara högst ${d.most}. Inget nytt har sparats, men din text ligger kvar i rutan. Korta den och spara igen.`,
  'report-adopted': () =>
    'Rapporten är redan antagen och ändras inte mer. Inget har sparats, men din text står kvar nedan. Börja en ny version och lägg in den där.',
  'report-state-changed': (d: { state: 'draft' | 'review' | 'adopted' | 'superseded' }) =>
    `Rapporten har ändrat läge sedan sidan visades: den är nu ${{ draft: 'ett utkast', review: 'på granskning', adopted: 'antagen', superseded: 'ersatt av en nyare' }[d.state]}. Inget har ändrats. Ladda om sidan och se vad som gäller.`,
  'report-already-adopted': (d: { by: string; at: string; on: string; body: string }) =>
    `Rapporten är redan antagen: ${d.by} registrerade beslutet från ${formatDate('sv', d.on)} (${d.body}) ${formatMoment('sv', new Date(d.at))}. Ditt beslut har inte sparats, och inget har ändrats. Läs den antagna rapporten; är något fel i den börjar du en ny version.`,
  'report-text-meanwhile': () =>
    'Någon sparade text i rapporten medan den frystes. Inget har antagits, och all text finns kvar. Läs igenom den och registrera beslutet igen.',
  'adoption-incomplete': () =>
    'Beslutet är inte rätt ifyllt. Inget har antagits. Gå tillbaka till formuläret och rätta det som står där.',
  'not-under-review': () =>
    'Rapporten är inte på granskning längre, så kommentaren har inte sparats. Den står kvar i rutan; kopiera den om du vill behålla den.',
  'comment-empty': () => 'Kommentaren är tom. Inget har sparats. Skriv något och spara igen.',
  'comment-too-long': (d: { length: number; most: number }) =>
    `Kommentaren är ${d.length} tecken och får vara högst ${d.most}. Inget har sparats, men den ligger kvar i rutan. Korta den och spara igen.`,
  'no-such-comment': () => 'Kommentaren finns inte. Inget har ändrats. Ladda om sidan.',
  'report-text-off-page': (d: { length: number; most: number; lines: number }) =>
    `Det här är en enda sida, så varje avsnitt rymmer högst ${d.most} tecken på högst ${d.lines} rader. Texten är ${d.length} tecken. Inget nytt har sparats, men din text ligger kvar i rutan. Korta den och spara igen.`,
  'pdf-too-slow': (d: { seconds: number }) =>
    `Rapporten blev inte klar som PDF på ${d.seconds} sekunder. Inget har ändrats. Försök igen om en stund, eller läs rapporten som webbsida.`,
}
