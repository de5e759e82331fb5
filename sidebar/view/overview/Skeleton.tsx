/** The page's html holds the same shape, so that it stands there before the script has run. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {['w40', 'w90 tall', 'w70', 'button-like w70', 'w40', '', '', '', 'w40', '', ''].map((look, index) => (
        <div key={index} class={look} />
      ))}
    </div>
  );
}
