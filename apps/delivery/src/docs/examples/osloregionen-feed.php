<?php
/**
 * Plugin Name:       Osloregionen
 * Description:       Viser lister fra Osloregionen, som blokk og som kortkode.
 * Version:           1.0.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 */

defined('ABSPATH') || exit;

/** What a list can be asked for, as at /v1/embed/fragment, and what editors know it as. */
const OSLOREGIONEN_PARAMETERS = [
    'municipality' => 'Kommunenummer',
    'type' => 'Type innhold',
    'limit' => 'Antall',
    'language' => 'Språk (nb, nn eller en)',
    'heading' => 'Overskrift',
    'headingLevel' => 'Overskriftsnivå (2–5)',
    'images' => 'Bilder (true eller false)',
    'site' => 'Nettsted',
    'priorityArea' => 'Innsatsområde',
    'sector' => 'Næring',
    'project' => 'Prosjekt',
    'kind' => 'Slag',
];

/** The block `osloregionen/feed` and the shortcode [osloregionen_feed]. */
add_action('init', function () {
    add_shortcode('osloregionen_feed', 'osloregionen_feed');
    register_block_type('osloregionen/feed', [
        'api_version' => 3,
        'title' => 'Liste fra Osloregionen',
        'category' => 'widgets',
        'icon' => 'list-view',
        'attributes' => array_map(
            fn($label) => ['type' => 'string', 'default' => '', 'label' => $label],
            OSLOREGIONEN_PARAMETERS
        ),
        // From WordPress 7 on, the block is found in the editor without a script of its own.
        'supports' => ['autoRegister' => true],
        'render_callback' => 'osloregionen_feed',
    ]);
});

/** A list as HTML. The API has escaped all that is in it. */
function osloregionen_feed($attributes): string
{
    // Shortcodes know lower case only.
    $given = array_change_key_case((array) $attributes);
    $query = [];
    foreach (array_keys(OSLOREGIONEN_PARAMETERS) as $name) {
        $value = (string) ($given[strtolower($name)] ?? '');
        if ($value !== '') {
            $query[$name] = $value;
        }
    }
    // Of what only takes place at a time, what is over is of no interest.
    if (preg_match('/^(events|meetings|,)+$/', $query['type'] ?? '')) {
        $query['startsAfter'] = gmdate('Y-m-d');
    }
    return osloregionen_fetch('https://api.example/v1/embed/fragment?' . http_build_query($query));
}

/** What stands at an address. It is used for five minutes; where the API does not answer, for a day. */
function osloregionen_fetch(string $url): string
{
    $name = 'osloregionen_' . md5($url);
    $kept = get_transient($name) ?: ['html' => '', 'etag' => '', 'until' => 0];
    if ($kept['until'] > time()) {
        return $kept['html'];
    }

    $answer = wp_remote_get($url, [
        'timeout' => 3,
        'headers' => $kept['etag'] === '' ? [] : ['If-None-Match' => $kept['etag']],
    ]);
    $status = wp_remote_retrieve_response_code($answer);
    if ($status === 200) {
        $kept['html'] = wp_remote_retrieve_body($answer);
        $kept['etag'] = (string) wp_remote_retrieve_header($answer, 'etag');
    }
    $kept['until'] = time() + ($status === 200 || $status === 304 ? 5 : 1) * MINUTE_IN_SECONDS;
    set_transient($name, $kept, DAY_IN_SECONDS);
    return $kept['html'];
}
