import { render } from 'preact';

render(<p>Windlion</p>, document.body);
