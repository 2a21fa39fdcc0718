/** The cabinet that lasts: IndexedDB, one object store to a drawer. */
import { DRAWERS, type Cabinet, type Drawer } from './cabinet.ts'

const NAME = 'back-to-the-table'
const VERSION = 1
/** A database that has not opened by then is blocked by something we cannot see. */
const PATIENCE_MS = 3000

/** Rejects when the browser refuses, as in some private windows. */
export async function openIndexedCabinet(): Promise<Cabinet> {
  const database = await openDatabase()
  const within = (drawers: readonly Drawer[], mode: IDBTransactionMode) => database.transaction(drawers, mode)
  return {
    isLasting: true,
    read: (drawer, key) => answer(within([drawer], 'readonly').objectStore(drawer).get(key)),
    async list(drawer) {
      const store = within([drawer], 'readonly').objectStore(drawer)
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer<unknown[]>(store.getAll())])
      return keys.flatMap((key, at) => (typeof key === 'string' ? [{ key, value: values[at] }] : []))
    },
    change(drawer, key, next) {
      const transaction = within([drawer], 'readwrite')
      const before = transaction.objectStore(drawer).get(key)
      before.onsuccess = () => {
        // What is thrown in here would reach nobody who waits; aborting does.
        try {
          replace(transaction.objectStore(drawer), key, next(before.result))
        } catch {
          transaction.abort()
        }
      }
      return completion(transaction)
    },
    empty() {
      const transaction = within(DRAWERS, 'readwrite')
      for (const drawer of DRAWERS) transaction.objectStore(drawer).clear()
      return completion(transaction)
    },
  }
}

function replace(store: IDBObjectStore, key: string, value: unknown): void {
  if (value === undefined) store.delete(key)
  else store.put(value, key)
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    const tooLong = setTimeout(() => reject(new Error('The database did not open.')), PATIENCE_MS)
    request.onupgradeneeded = () => DRAWERS.forEach((drawer) => request.result.createObjectStore(drawer))
    request.onsuccess = () => {
      clearTimeout(tooLong)
      // A newer page in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(request.error ?? new Error('The database was refused.'))
  })
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'))
  })
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The database could not be written.'))
    transaction.onerror = () => reject(transaction.error ?? new Error('The database could not be written.'))
  })
}
