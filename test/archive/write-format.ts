import { mkdir, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openArchive } from '#server/archive/open-archive.ts'
import { formatVersion } from '#server/archive/schema/archive-schemas.ts'
import { jsonSchemas } from '#server/archive/schema/json-schemas.ts'
import { organisationArchive, programmeArchive } from './archive-bytes.ts'
import { fillHistory } from './fill-history.ts'
import { useInstallations } from './installation.ts'
import { historyCode, historyRounds } from './made-up.ts'

const { open } = useInstallations()

test('the schemas of the present format, and an archive of each kind, are written', async () => {
  const folder = `docs/archive-format/${formatVersion}`
  await mkdir(folder, { recursive: true })
  for (const [name, text] of jsonSchemas()) await writeFile(`${folder}/${name}`, text)
  const ctx = await open()
  await fillHistory(ctx.db)
  const archives = {
    organisation: await organisationArchive(ctx, historyCode),
    programme: await programmeArchive(ctx, historyRounds[1]),
  }
  for (const [kind, bytes] of Object.entries(archives)) {
    await writeFile(`test/archive/fixtures/${kind}-format-${formatVersion}.zip`, bytes)
    expect((await openArchive(bytes)).manifest.version).toBe(formatVersion)
  }
})
