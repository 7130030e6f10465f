import { z } from 'zod'
import { conceptSchemas, formatVersion, manifestSchema } from './archive-schemas.ts'

/** The JSON Schema of every file of an archive, as text, by the name it has below `schema/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const all = { manifest: manifestSchema, ...conceptSchemas }
  return new Map(
    Object.entries(all).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      const titled = { title: `Jämsides archive, format ${formatVersion}: ${name}`, ...made }
      return [`${name}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`]
    }),
  )
}
