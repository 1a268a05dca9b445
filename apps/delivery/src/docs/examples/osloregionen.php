<?php

declare(strict_types=1);

/**
 * A list from Osloregionen as HTML, for PHP 8.1 and later with curl.
 *
 * What came last is kept in a file with its ETag. It is used as it is for five minutes; after that the API is asked whether it
 * still holds, and where the API does not answer, it goes on being used.
 *
 * @param array<string, string> $query as of /v1/embed/fragment: ['municipality' => '3205', 'limit' => '5']
 * @param string $folder a folder that PHP may write to, and that the web does not reach
 */
function osloregionen(array $query, string $folder): string
{
    $url = 'https://api.example/v1/embed/fragment?' . http_build_query($query);
    $file = $folder . '/osloregionen-' . hash('sha256', $url) . '.json';
    $kept = is_file($file) ? json_decode((string) file_get_contents($file), true) : null;
    if ($kept !== null && filemtime($file) > time() - 300) {
        return $kept['html'];
    }

    $etag = '';
    $request = curl_init($url);
    curl_setopt_array($request, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 3,
        CURLOPT_HTTPHEADER => $kept === null ? [] : ['If-None-Match: ' . $kept['etag']],
        CURLOPT_HEADERFUNCTION => function ($request, string $line) use (&$etag): int {
            if (stripos($line, 'etag:') === 0) {
                $etag = trim(substr($line, 5));
            }
            return strlen($line);
        },
    ]);
    $html = curl_exec($request);
    $status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);

    if ($status === 200) {
        $kept = ['html' => $html, 'etag' => $etag];
        file_put_contents($file, json_encode($kept), LOCK_EX);
    } elseif ($kept !== null) {
        // It still holds, or nothing better is to be had.
        touch($file);
    }
    return $kept['html'] ?? '';
}
