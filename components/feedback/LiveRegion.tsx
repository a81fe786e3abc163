/** The page's one voice: what stands here is read out once; it stays in the page so that readers know it. */
export function LiveRegion({ message }: { message: string }) {
  return (
    <p role="status" class="visually-hidden">
      {message}
    </p>
  );
}
