<?php
// The address that you have given. WEBHOOK_SECRET stands in the environment.
$secret = base64_decode(substr(getenv('WEBHOOK_SECRET'), strlen('whsec_')));
$body = file_get_contents('php://input');
$id = $_SERVER['HTTP_WEBHOOK_ID'] ?? '';
$timestamp = $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
$expected = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $secret, true));

// While a secret is being replaced there are two signatures, and one of them must be right.
$given = explode(' ', $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '');
$isSigned = in_array(true, array_map(fn($one) => hash_equals($expected, $one), $given), true);
if (!$isSigned || abs(time() - (int) $timestamp) > 300) {
    http_response_code(400);
    exit;
}

$message = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
error_log($message['type'] . ' ' . ($message['data']['api'] ?? $message['data']['id']));
http_response_code(204);
