export const roundErrors = {
  'unknown-round': (d: { slug: string }) =>
    `Det finns ingen runda med namnet ”${d.slug}”. Inget har sparats. Rundorna står under Rundor.`,
  'not-in-round': (d: { organisation: string; round: string }) =>
    `${d.organisation} deltar inte i ${d.round}. Inget har sparats. Välj en runda där organisationen är med.`,
  'round-status-not-possible': (d: { status: 'planned' | 'open' | 'closed' }) =>
    `Rundan är ${{ planned: 'planerad', open: 'öppen', closed: 'avslutad' }[d.status]} och kan inte ändras så. Inget har ändrats. Ladda om sidan och se vad som gäller nu.`,
  'round-not-open': (d: { round: string }) =>
    `${d.round} är inte öppen för nya skattningar. Inget har sparats. Äldre skattningar läses in från arbetsböcker.`,
}
