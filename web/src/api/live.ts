import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** News often comes in handfuls (a decision moves many papers): what is on screen is read anew once for all of it. */
const PAUSE_MS = 400;

/** Keeps what is on screen true without a reload: reads anew what the news is about, and all lists. */
export function useLiveUpdates(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => (signedIn ? follow(client) : undefined), [client, signedIn]);
}

/** Listens until the returned function is called. The browser connects again by itself and says what it heard last. */
function follow(client: QueryClient): () => void {
  const source = new EventSource('/api/stream');
  const news = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => (timer ??= setTimeout(readAnew, PAUSE_MS));
  const readAnew = () => {
    timer = undefined;
    const moved = new Set(news);
    news.clear();
    refresh(client, moved);
  };
  source.onmessage = ({ data }: MessageEvent<string>) => {
    news.add((JSON.parse(data) as { instance: string }).instance);
    soon();
  };
  source.addEventListener('reload', () => void client.invalidateQueries());
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Reads anew what hangs on instances that one has moved oneself: that is seen at once, also where no news come through. */
export function useRefresh(): (moved: readonly string[]) => void {
  const client = useQueryClient();
  return (moved) => refresh(client, new Set(moved));
}

const refresh = (client: QueryClient, moved: ReadonlySet<string>) =>
  void client.invalidateQueries({ predicate: (query) => isAbout(query, moved) });

/** Queries of one instance have the key ['instance', id, …]; all others but those marked as still are lists that anything may change. */
const isAbout = ({ queryKey, meta }: Query, moved: ReadonlySet<string>): boolean =>
  meta?.still !== true && (queryKey[0] !== 'instance' || isMoved(queryKey, moved));

/** What hangs on an instance may have moved with it: its ties stand in the key after its own id. */
const isMoved = (key: readonly unknown[], moved: ReadonlySet<string>): boolean =>
  key.some((part) => typeof part === 'string' && moved.has(part));
