import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Copies what stands in the work tree, committed or not, to a place where it can be spoilt; what is built and fetched is
 * shared with the work tree.
 */
export async function copyWorkTree(root: string): Promise<{ copy: string; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'jamsides-faults-'))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const { stdout } = await promisify(execFile)('git', list, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  const files = stdout.split('\0').filter((file) => file !== '' && file !== 'node_modules')
  const folders = new Set(files.map((file) => dirname(join(copy, file))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (const file of files) await copyFile(join(root, file), join(copy, file))
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  return { copy, remove: () => rm(copy, { recursive: true, force: true }) }
}
