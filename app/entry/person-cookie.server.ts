const name = 'jamsides_person'

/** Trial mode remembers whom you stepped in as. It proves nothing and protects nothing; accounts take its place. */
export const personCookie = {
  read(request: { headers: { get: (name: string) => string | null } }): string | null {
    const cookies = request.headers.get('cookie') ?? ''
    const found = cookies.split('; ').find((part) => part.startsWith(`${name}=`))
    return found ? readId(found.slice(name.length + 1)) : null
  },
  write(id: string): string {
    return `${name}=${encodeURIComponent(id)}; Path=/; HttpOnly; SameSite=Lax`
  },
  clear(): string {
    return `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
  },
}

/** A cookie is what the sender says it is: whatever is no id means that nobody has stepped in. */
function readId(text: string): string | null {
  return /^[\w.~-]{1,100}$/.test(text) ? text : null
}
