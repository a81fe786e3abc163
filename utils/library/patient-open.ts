/** Waits before an opening that has failed is tried again. */
const WAITS_MS = [50, 300, 1_000, 3_000];

/** Chromium's “Internal error opening backing store” and its kin: the files are busy or half written, not lost. */
function isPassing(error: DOMException | null): boolean {
  return error?.name === 'UnknownError' || /backing store/iu.test(error?.message ?? '');
}

/** An opening under way that looks to Dexie like any other, however often it has to begin anew. */
class PatientRequest {
  onsuccess: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onblocked: ((event: Event) => void) | null = null;
  onupgradeneeded: ((event: Event) => void) | null = null;
  private readonly open: () => IDBOpenDBRequest;
  private current: IDBOpenDBRequest;
  private tries = 0;

  constructor(open: () => IDBOpenDBRequest) {
    this.open = open;
    this.current = this.begin();
  }

  get result(): IDBDatabase {
    return this.current.result;
  }

  get transaction(): IDBTransaction | null {
    return this.current.transaction;
  }

  get error(): DOMException | null {
    return this.current.error;
  }

  private begin(): IDBOpenDBRequest {
    const request = this.open();
    request.onsuccess = (event) => this.onsuccess?.(event);
    request.onblocked = (event) => this.onblocked?.(event);
    request.onupgradeneeded = (event) => this.onupgradeneeded?.(event);
    request.onerror = (event) => {
      const wait = WAITS_MS[this.tries++];
      if (wait === undefined || !isPassing(request.error)) return this.onerror?.(event);
      event.preventDefault();
      setTimeout(() => {
        this.current = this.begin();
      }, wait);
    };
    return request;
  }
}

/** IndexedDB that heals by opening again, never by deleting; whoever waits for the database does not notice. */
export function patient(factory: IDBFactory): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> {
  return {
    open: (name, version) =>
      new PatientRequest(() =>
        version === undefined ? factory.open(name) : factory.open(name, version),
      ) as unknown as IDBOpenDBRequest,
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
