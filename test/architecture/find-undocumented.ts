/** What is exported to be called: a function, or a constant that is one. */
const exported =
  /^export (?:default )?(?:async )?(?:function\*? (\w+)|const (\w+)[^=]*= (?:async )?(?:\(|<\w|\w+ =>))/

/** The names of the exported functions of a source that have no docstring on the line right above them. */
export function findUndocumented(source: string): readonly string[] {
  const lines = source.split('\n')
  return lines.flatMap((line, i) => {
    const match = exported.exec(line)
    if (!match || lines[i - 1]?.trimEnd().endsWith('*/')) return []
    return [match[1] ?? match[2] ?? '']
  })
}
