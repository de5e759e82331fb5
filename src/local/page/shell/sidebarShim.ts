/**
 * `google.script` inside the sidebar's frame. A constant text, so that the Content-Security-Policy knows it by its
 * hash. Only JSON crosses, as on Google; the answer comes later, the failure as an Error with a message. A panel that
 * was closed asks for nothing more, also as on Google: its scripts live on, and would go on with a package unseen.
 */
export const sidebarShim = `(() => {
  const bridge = parent.sidebarBridge;
  const plain = (value) => value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  const runner = (said) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...said, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...said, failure });
    if (name === 'withUserObject') return (user) => runner({ ...said, user });
    return (...args) => bridge.later(() => {
      if (window.closed) return;
      let answer;
      try {
        answer = plain(bridge.call(String(name), plain(args)));
      } catch (error) {
        if (said.failure) said.failure(new Error(error && error.message || String(error)), said.user);
        return;
      }
      if (said.success) said.success(answer, said.user);
    });
  } });
  window.google = { script: { run: runner({}), host: {
    close: () => bridge.close(),
    editor: { focus: () => bridge.focusEditor() },
    setHeight() {}, setWidth() {}, origin: '',
  } } };
})();`;
