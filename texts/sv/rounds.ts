/** Words of rounds, groups, meetings and taking part. */
export const rounds = {
  title: 'Rundor',
}

export type RoundsTexts = typeof rounds
