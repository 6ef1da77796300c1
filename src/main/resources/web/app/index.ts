import './styles/tokens.css';
import './styles/base.css';
import './styles/scripts.css';
import './components/hexapla-app';
import './styles/print.css';
