export const challengeErrors = {
  'no-such-challenge': () =>
    'Utmaningen finns inte här. Inget har sparats. Gå till organisationens sida; där står alla dess utmaningar.',
  'no-figures-of-both': (d: { keyFigure: string; organisation: string }) =>
    `Nyckeltalet ”${d.keyFigure}” har inga siffror för både kvinnor och män i ${d.organisation}, så det kan inte bli en utmaning. Inget har sparats. Välj ett annat nyckeltal.`,
  'figures-have-come': () =>
    'Nya siffror har kommit sedan sidan visades. Inget har sparats än. Se efter att skillnaden ser ut som du tänkte, och tryck igen.',
  'challenge-open-elsewhere': (d: { title: string }) =>
    `Ni arbetar redan med samma skillnad i utmaningen ”${d.title}”. Inget har ändrats. Fortsätt i den, eller lägg den åt sidan först.`,
}
