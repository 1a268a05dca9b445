<!doctype html>
<html lang="nb">
  <meta charset="utf-8">
  <title>Lillestrøm kommune</title>
  <h1>Lillestrøm kommune</h1>
  <?php
  require 'osloregionen.php';
  echo osloregionen(['municipality' => '3205', 'limit' => '5', 'language' => 'nb'], sys_get_temp_dir());
  ?>
</html>
