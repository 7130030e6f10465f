import { expect, test } from 'vitest'
import { copyContent } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'
import { readMeetingGuides } from './read-meeting-guides.ts'

const { meetingGuides, rounds, example } = await readContent('content')

test('every theme of the rounds we know has a guide', () => {
  const known = meetingGuides.guides.flatMap(({ themes }) => themes)
  for (const { meetings } of [...rounds, example.plan])
    for (const { theme } of meetings) expect(known).toContain(theme.sv)
})

test('a theme with two guides stops', async () => {
  const copy = await copyContent()
  await copy.replace('meeting-guides.yaml', 'Ledning och styrning', 'Resultat och spridning')
  await expect(readMeetingGuides(copy.directory)).rejects.toThrow(/"Resultat och spridning" has two guides/)
})
