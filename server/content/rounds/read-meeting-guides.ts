import { join } from 'node:path'
import { z } from 'zod'
import type { MeetingGuides } from '#domain/rounds/meeting-guides.ts'
import { text } from '../yaml/fields.ts'
import { certainty } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const lines = z.array(localizedSchema).min(1)

const schema = z.strictObject({
  certainty,
  note: localizedSchema,
  sources: z.array(sourceSchema).min(1),
  customs: z.array(z.strictObject({ daysBefore: z.int().min(1).max(365), task: localizedSchema })),
  everyMeeting: z.strictObject({ aims: lines, prepare: lines }),
  assessedMeeting: z.strictObject({ prepare: lines }),
  guides: z.array(z.strictObject({ themes: z.array(text).min(1), aims: lines, prepare: lines })),
})

/**
 * Reads what meetings are to give and how they are prepared.
 *
 * @throws ContentError where the file cannot be used or a theme has two guides.
 */
export async function readMeetingGuides(directory: string): Promise<MeetingGuides> {
  const { file, value, lineOf } = await readYaml(join(directory, 'meeting-guides.yaml'), schema)
  const seen = new Set<string>()
  for (const [i, { themes }] of value.guides.entries()) {
    for (const [j, theme] of themes.entries()) {
      if (seen.has(theme))
        throw new ContentError(
          file,
          lineOf(['guides', i, 'themes', j]),
          `The theme "${theme}" has two guides.`,
        )
      seen.add(theme)
    }
  }
  const { certainty: _, ...guides } = value
  return guides
}
