import { computed, signal } from '@preact/signals';
import { keyMapOf, type SegmentKey } from '@/components/side-by-side/segment-keys.ts';
import { loadSettings, saveSettings, watchSettings } from '@/utils/settings/settings.ts';

/** The view's keys, as the reader has laid them; kept in the settings. */
export function createKeys() {
  const changes = signal<Partial<Record<string, string>>>({});
  const take = ({ segmentKeys }: { segmentKeys: Partial<Record<string, string>> }): void => {
    changes.value = segmentKeys;
  };
  void loadSettings().then(take);
  watchSettings(take);
  return {
    map: computed(() => keyMapOf(changes.value)),
    change: (command: SegmentKey['command'], chord: string) =>
      saveSettings({ segmentKeys: { ...changes.value, [command]: chord } }),
    reset: () => saveSettings({ segmentKeys: {} }),
  };
}
