<?php
// As much of WordPress as the plugin calls: shows what stands on standard input, a block or a shortcode, twice.

const ABSPATH = '/';
const MINUTE_IN_SECONDS = 60;
const DAY_IN_SECONDS = 86400;

$blocks = [];
$shortcodes = [];
$transients = [];
$requests = 0;

function add_action(string $hook, callable $run): void
{
    $run();
}

function add_shortcode(string $name, callable $run): void
{
    $GLOBALS['shortcodes'][$name] = $run;
}

function register_block_type(string $name, array $settings): void
{
    $GLOBALS['blocks'][$name] = $settings['render_callback'];
}

function get_transient(string $name)
{
    return $GLOBALS['transients'][$name] ?? false;
}

function set_transient(string $name, $value, int $seconds): void
{
    $GLOBALS['transients'][$name] = $value;
}

function wp_remote_get(string $url, array $options): array
{
    $GLOBALS['requests']++;
    $request = curl_init($url);
    curl_setopt_array($request, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => $options['timeout']]);
    $body = curl_exec($request);
    return ['body' => $body, 'status' => curl_getinfo($request, CURLINFO_RESPONSE_CODE)];
}

function wp_remote_retrieve_response_code(array $answer): int
{
    return $answer['status'];
}

function wp_remote_retrieve_body(array $answer): string
{
    return $answer['body'];
}

function wp_remote_retrieve_header(array $answer, string $name): string
{
    return '"etag"';
}

require $argv[1];
$text = trim(stream_get_contents(STDIN));
if (preg_match('#^<!-- wp:(\S+) (\{.*\}) /-->$#', $text, $found)) {
    $show = fn() => $blocks[$found[1]](json_decode($found[2], true));
} elseif (preg_match('#^\[(\w+) (.*)\]$#', $text, $found)) {
    preg_match_all('/(\w+)="([^"]*)"/', $found[2], $given);
    $show = fn() => $shortcodes[$found[1]](array_combine($given[1], $given[2]));
} else {
    throw new RuntimeException("Neither a block nor a shortcode: $text");
}
$shown = $show();
if ($show() !== $shown || $requests !== 1) {
    throw new RuntimeException('What was kept was not used');
}
echo $shown;
