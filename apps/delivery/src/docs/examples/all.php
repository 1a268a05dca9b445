<?php
// php all.php
$query = ['municipality' => '3205', 'limit' => 100];
$options = stream_context_create(['http' => ['timeout' => 5, 'ignore_errors' => true]]);
do {
    $address = 'https://api.example/v1/documents?' . http_build_query($query);
    $answer = json_decode(file_get_contents($address, false, $options), true, flags: JSON_THROW_ON_ERROR);
    if (isset($answer['status'])) {
        throw new RuntimeException($answer['detail']);
    }
    foreach ($answer['data'] as ['type' => $type, 'title' => $title]) {
        echo "$type $title\n";
    }
    $query['cursor'] = $answer['next'];
} while ($answer['next'] !== null);
